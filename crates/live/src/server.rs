//! Binding the port, answering requests, and refusing those that do not come from the reader's own browser.

use std::{
    convert::Infallible,
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    ops::Range,
    path::PathBuf,
    sync::Arc,
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    middleware::{self, Next},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
    routing::get,
};
use futures_util::{Stream, stream};
use percent_encoding::percent_decode_str;

use crate::{
    publish::{EVENTS, Reloader, SCRIPT, Shown},
    site::{Found, Page},
};

/// Where the book is served if nobody else is there: mdBook's own port.
pub const DEFAULT_PORT: u16 = 3000;

/// Where to listen. The two differ in what a taken port means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Port {
    /// The reader did not choose: the first free port of the range will do.
    FirstFree(Range<u16>),
    /// The reader named this port: if it is taken, that is an error. 0 lets the system choose.
    Exactly(u16),
}

impl Default for Port {
    fn default() -> Self {
        Self::FirstFree(DEFAULT_PORT..DEFAULT_PORT + 100)
    }
}

/// A server that holds its port but does not answer before [`Server::run`].
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    reloader: Reloader,
}

impl Server {
    /// Takes a port of 127.0.0.1 and reads the site in `root`, which may not exist yet.
    pub fn bind(port: Port, root: impl Into<PathBuf>) -> io::Result<Self> {
        let listener = match port {
            Port::FirstFree(ports) => bind_first_free(ports)?,
            Port::Exactly(port) => bind_exactly(port)?,
        };
        Ok(Self {
            address: listener.local_addr()?,
            listener,
            reloader: Reloader::new(root.into())?,
        })
    }

    /// The address that was taken.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What the reader types into the browser.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The handle by which the rest of the program changes what is shown.
    #[must_use]
    pub fn reloader(&self) -> Reloader {
        self.reloader.clone()
    }

    /// Serves until ctrl-c.
    pub fn run(self) -> io::Result<()> {
        // One thread is enough: every answer comes from memory.
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(async {
            self.listener.set_nonblocking(true)?;
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            let router = router(self.reloader, self.address.port());
            // No graceful shutdown: the pages' event streams would keep it waiting for ever.
            tokio::select! {
                result = axum::serve(listener, router) => result,
                result = tokio::signal::ctrl_c() => result,
            }
        })
    }
}

fn bind_exactly(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        io::Error::new(
            error.kind(),
            format!(
                "port {port} of 127.0.0.1 cannot be used ({error}): \
                 name another one, or none and the next free port is taken"
            ),
        )
    })
}

fn bind_first_free(ports: Range<u16>) -> io::Result<TcpListener> {
    let mut last = None;
    for port in ports.clone() {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => return Ok(listener),
            // Not only "in use": systems reserve ports and say "permission denied".
            Err(error) => last = Some(error),
        }
    }
    let reason = last.map_or_else(
        || "the range is empty".to_owned(),
        |error| error.to_string(),
    );
    Err(io::Error::new(
        io::ErrorKind::AddrInUse,
        format!(
            "no port from {} to {} of 127.0.0.1 can be used ({reason}): name one outside this range",
            ports.start,
            ports.end.saturating_sub(1)
        ),
    ))
}

/// A later handler (running code) is one more route here: the guard already stands before all of them.
fn router(reloader: Reloader, port: u16) -> Router {
    Router::new()
        .route(EVENTS, get(events))
        .route(SCRIPT, get(script))
        .fallback(get(file))
        .with_state(reloader)
        .layer(middleware::from_fn_with_state(Hosts::of(port), guard))
}

/// The values of the `Host` header that a browser sends to this server.
#[derive(Clone)]
struct Hosts(Arc<[String]>);

impl Hosts {
    fn of(port: u16) -> Self {
        let names = ["127.0.0.1", "localhost"];
        let mut hosts: Vec<String> = names.iter().map(|name| format!("{name}:{port}")).collect();
        if port == 80 {
            // Browsers leave the default port out.
            hosts.extend(names.map(str::to_owned));
        }
        Self(hosts.into())
    }

    /// Exactly one `Host`, and one of ours. A name that an attacker points at 127.0.0.1 still arrives
    /// as `Host: evil.example` (DNS rebinding).
    fn allow(&self, headers: &HeaderMap) -> bool {
        let mut values = headers.get_all(header::HOST).iter();
        let first = values.next();
        values.next().is_none()
            && first.is_some_and(|value| self.0.iter().any(|host| value == host.as_str()))
    }
}

/// Everything from this server, and the inline scripts and styles that mdBook writes. Frames only from
/// here too: without scripts, mdBook shows its table of contents in a frame.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self' 'unsafe-inline'; \
     style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; \
     base-uri 'self'; form-action 'none'; frame-ancestors 'self'";

/// Stands before every route.
async fn guard(State(hosts): State<Hosts>, request: Request, next: Next) -> Response {
    let mut response = if hosts.allow(request.headers()) {
        next.run(request).await
    } else {
        (
            StatusCode::MISDIRECTED_REQUEST,
            "This server answers only to 127.0.0.1 and localhost.\n",
        )
            .into_response()
    };
    for (name, value) in [
        // A reload must show the new page.
        (header::CACHE_CONTROL, "no-cache"),
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            header::HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            header::HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ] {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn file(State(reloader): State<Reloader>, address: Uri) -> Response {
    let shown = reloader.shown();
    match shown.site.find(address.path()) {
        Found::Page(page) => respond(StatusCode::OK, page),
        Found::Folder => {
            let query = address.query().map(|query| format!("?{query}")).unwrap_or_default();
            let location = format!("{}/{query}", address.path());
            (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, location)]).into_response()
        }
        Found::Nothing => shown.site.not_found_page().map_or_else(
            || {
                // With the script, so that a page asked for too early appears once it is built.
                let body = format!(
                    "<!doctype html><html lang=\"en\"><title>Not found</title><body><p>There is no such page.</p>\
                     <script src=\"{SCRIPT}\" data-version=\"\" defer></script></body></html>\n"
                );
                (StatusCode::NOT_FOUND, axum::response::Html(body)).into_response()
            },
            |page| respond(StatusCode::NOT_FOUND, page),
        ),
    }
}

fn respond(status: StatusCode, page: &Page) -> Response {
    (
        status,
        [(header::CONTENT_TYPE, page.content_type)],
        Body::from(page.body.clone()),
    )
        .into_response()
}

async fn script() -> impl IntoResponse {
    (
        [(header::CONTENT_TYPE, "text/javascript; charset=utf-8")],
        include_str!("reload.js"),
    )
}

/// The version of the page that asks, at once and after each change; a page of another version loads itself again.
async fn events(
    State(reloader): State<Reloader>,
    address: Uri,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let page = address
        .query()
        .and_then(|query| query.strip_prefix("page="))
        .and_then(|page| percent_decode_str(page).decode_utf8().ok())
        .unwrap_or_default()
        .into_owned();
    let mut changes = reloader.subscribe();
    changes.mark_changed();
    Sse::new(stream::unfold(
        (changes, page),
        |(mut changes, page)| async {
            changes.changed().await.ok()?;
            let event = describe(&changes.borrow_and_update(), &page);
            Some((Ok(event), (changes, page)))
        },
    ))
    .keep_alive(KeepAlive::default())
}

/// First line the version, the others the failure.
fn describe(shown: &Shown, page: &str) -> Event {
    let version = match shown.site.find(page) {
        Found::Page(page) => Some(page),
        Found::Folder | Found::Nothing => shown.site.not_found_page(),
    }
    .map_or("", |page| page.version.as_str());
    let failure = shown.failure.as_deref().unwrap_or_default();
    // An event's data may hold no carriage return.
    let data = format!("{version}\n{failure}").replace('\r', "");
    Event::default()
        .retry(Duration::from_millis(500))
        .data(data)
}
