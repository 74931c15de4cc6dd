"use strict";

// What mdBook's own page lacks for readers who use a keyboard or a screen reader.
(() => {
    const byId = (id) => document.getElementById(id);

    // The bar and the search form are landmarks; the book's title is no heading of the page.
    byId("mdbook-menu-bar")?.setAttribute("role", "banner");
    byId("mdbook-search-wrapper")?.setAttribute("role", "search");
    byId("mdbook-searchbar")?.setAttribute("aria-label", "Search this book");
    document.querySelector(".menu-title")?.setAttribute("role", "presentation");

    // The sidebar's toggle is a bare label, which the keyboard cannot reach: a button takes its place.
    const label = byId("mdbook-sidebar-toggle");
    const sidebar = byId("mdbook-sidebar-toggle-anchor");
    if (label && sidebar) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = label.className;
        button.title = label.title;
        button.setAttribute("aria-label", label.title);
        button.setAttribute("aria-controls", "mdbook-sidebar");
        button.append(...label.childNodes);
        const tell = () => button.setAttribute("aria-expanded", sidebar.checked);
        button.addEventListener("click", () => label.click());
        sidebar.addEventListener("change", tell);
        tell();
        label.before(button);
        label.hidden = true;
    }

    const overflows = (box) => box.scrollWidth > box.clientWidth;

    // Boxes that scroll sideways can be focused …
    for (const box of document.querySelectorAll("main .table-wrapper, main pre:not([tabindex]) > code")) {
        if (overflows(box)) {
            box.tabIndex = 0;
        }
    }

    // … and the arrow keys then scroll them, where mdBook would turn the page.
    document.addEventListener("keydown", (event) => {
        if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") {
            return;
        }
        const box = event.target.closest?.("main [tabindex]");
        if (box && overflows(box)) {
            event.stopPropagation();
        }
    }, true);

    // The links at the foot of a page name the pages they lead to.
    const titles = new Map();
    for (const link of document.querySelectorAll("#mdbook-sidebar .chapter a[href]")) {
        const address = link.href.split("#")[0];
        if (!titles.has(address)) {
            titles.set(address, link.textContent.trim());
        }
    }
    for (const link of document.querySelectorAll(".nav-wrapper a[rel]")) {
        const title = titles.get(link.href);
        if (title) {
            const label = document.createElement("span");
            label.textContent = title;
            link.append(label);
            link.setAttribute("aria-label", `${link.title}: ${title}`);
        }
    }
})();
