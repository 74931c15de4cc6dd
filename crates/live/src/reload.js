// Added to each page by `course serve`, and only there: reloads the page when it was built anew and differs.
(() => {
  "use strict";
  const version = document.currentScript.dataset.version;
  let source;
  let banner;

  function show(failure) {
    banner?.remove();
    banner = undefined;
    if (!failure) return;
    banner = document.createElement("div");
    banner.setAttribute("role", "status");
    banner.style.cssText =
      "position:fixed;z-index:1000;inset:auto 1rem 1rem;max-height:40vh;overflow:auto;padding:.5rem .75rem;" +
      "border-radius:4px;background:#7a1f1f;color:#fff;font:14px/1.4 ui-monospace,monospace;white-space:pre-wrap";
    banner.textContent = `The page could not be built: ${failure}\nThe last good version is shown.`;
    document.body.append(banner);
  }

  function listen() {
    source?.close();
    source = new EventSource(`/_course/events?page=${encodeURIComponent(location.pathname)}`);
    source.onmessage = ({ data }) => {
      const [shown, ...failure] = data.split("\n");
      // Also true after a restart of the server. The browser keeps the scroll position over a reload.
      if (shown !== version) {
        source.close();
        location.reload();
        return;
      }
      show(failure.join("\n"));
    };
    // The browser itself tries again while the server is away, unless it was answered with an error.
    source.onerror = ({ target }) => {
      if (target === source && target.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
    };
  }

  // A browser opens only six connections to a server: the seventh tab would hang if hidden ones kept theirs.
  function follow() {
    if (document.visibilityState === "visible") {
      listen();
    } else {
      source?.close();
      source = undefined;
    }
  }
  document.addEventListener("visibilitychange", follow);
  follow();
})();
