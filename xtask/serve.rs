//! `cargo xtask serve`: the site with live reload. `cargo xtask preview`: dist/ as a static host serves it.
//! Both serve with tests/serve.mjs, so the strict policy holds in both.

use crate::build::{self, DIST, Profile};
use crate::paths;
use crate::run::Running;
use crate::setup::Kit;
use crate::step::seconds;
use anyhow::{Context, Result, bail};
use std::net::TcpListener;
use std::path::Path;
use std::time::{Duration, Instant, SystemTime};

pub const PORT: u16 = 8080;
const SERVER: &str = "tests/serve.mjs";
/// What a page is made of. Trunk would otherwise watch target/ and `node_modules/` too.
const WATCHED: &[&str] = &[
    "Cargo.toml",
    "lib.rs",
    "index.html",
    "runtime",
    "values",
    "styles",
    "components",
    "patterns",
    "showcase",
    "widgets",
];

/// Builds, serves, and builds again on every change, until Ctrl-C.
pub fn serve(kit: &Kit, port: u16, started: Instant) -> Result<()> {
    check_port(port)?;
    build::fetch_crates(kit)?;
    let dist = build::dist(Profile::Dev);
    let before = built(&dist);
    println!("  building; the first time takes some minutes");
    let mut trunk = build::trunk(kit, "watch", Profile::Dev, &dist);
    for place in WATCHED.iter().filter(|place| paths::root().join(place).exists()) {
        trunk.args(["--watch", place]);
    }
    let mut trunk = Running::start(&mut trunk)?;
    while built(&dist) == before {
        still_runs(&mut trunk, "trunk")?;
        std::thread::sleep(Duration::from_millis(200));
    }
    let mut node = kit.node(SERVER);
    let mut server = Running::start(node.arg(&dist).args([&port.to_string(), "--live"]))?;
    println!(
        "✓ ready after {}. Pages reload by themselves; Ctrl-C ends",
        seconds(started.elapsed())
    );
    loop {
        still_runs(&mut trunk, "trunk")?;
        still_runs(&mut server, "the server")?;
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// Serves dist/ as it is, until Ctrl-C.
pub fn preview(kit: &Kit, port: u16, base: Option<&str>) -> Result<()> {
    if !paths::root().join(DIST).join("index.html").is_file() {
        bail!("there is no site in {DIST}/ yet. Do: cargo xtask build");
    }
    check_port(port)?;
    let mut node = kit.node(SERVER);
    node.args([DIST, &port.to_string()]);
    if let Some(base) = base {
        node.args(["--base", base]);
    }
    let status = Running::start(&mut node)?.0.wait()?;
    if !status.success() {
        bail!("the server ended");
    }
    Ok(())
}

/// Said before minutes of building, not after.
pub fn check_port(port: u16) -> Result<()> {
    TcpListener::bind(("127.0.0.1", port))
        .map(drop)
        .with_context(|| format!("port {port} is in use. Choose another with --port"))
}

/// When the site was last moved in place; nothing while it is being moved.
fn built(dist: &Path) -> Option<SystemTime> {
    std::fs::metadata(dist.join("index.html"))
        .and_then(|page| page.modified())
        .ok()
}

fn still_runs(program: &mut Running, name: &str) -> Result<()> {
    match program.0.try_wait()? {
        None => Ok(()),
        Some(status) => bail!("{name} ended by itself ({status}); its last lines say why"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, BufReader, Read, Write};
    use std::net::TcpStream;
    use std::process::{Command, Stdio};

    /// A site, a file beside it that must never be served, and the server of both.
    struct Site {
        server: Running,
        port: u16,
        folder: tempfile::TempDir,
    }

    fn site(words: &[&str]) -> Site {
        let folder = tempfile::tempdir().expect("temporary folder");
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("written");
        std::fs::create_dir_all(folder.path().join("dist").join("button")).expect("made");
        write("secret.txt", "secret");
        write("dist/.hidden", "secret");
        write("dist/index.html", "<head></head>start");
        write("dist/404.html", "<head></head>lost");
        write("dist/button/index.html", "button");
        write("dist/felles_bg.wasm", "wasm");
        #[cfg(unix)]
        std::os::unix::fs::symlink("../secret.txt", folder.path().join("dist/link.txt")).expect("linked");
        let mut node = Command::new("node");
        node.arg(paths::root().join(SERVER))
            .arg(folder.path().join("dist"))
            .arg("0")
            .args(words)
            .stdout(Stdio::piped());
        let mut server = Running::start(&mut node).expect("node");
        let mut line = String::new();
        BufReader::new(server.0.stdout.take().expect("piped"))
            .read_line(&mut line)
            .expect("an address");
        let port = line
            .split([':', '/'])
            .find_map(|part| part.parse().ok())
            .expect("a port");
        Site { server, port, folder }
    }

    impl Site {
        fn get(&self, address: &str) -> String {
            self.request("GET", address)
        }

        fn request(&self, method: &str, address: &str) -> String {
            let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("connected");
            write!(
                stream,
                "{method} {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            )
            .expect("asked");
            let mut answer = String::new();
            stream.read_to_string(&mut answer).expect("answered");
            answer
        }
    }

    #[test]
    fn pages_programs_and_what_is_not_there() {
        let site = site(&[]);
        let page = site.get("/");
        assert!(page.starts_with("HTTP/1.1 200") && page.ends_with("start"), "{page}");
        assert!(page.contains("Content-Type: text/html; charset=utf-8"), "{page}");
        assert!(
            page.contains("Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"),
            "{page}"
        );
        assert!(page.contains("require-trusted-types-for 'script'"), "{page}");
        assert!(page.contains("Cache-Control: no-store"), "{page}");
        assert!(site.get("/felles_bg.wasm").contains("Content-Type: application/wasm"));
        let lost = site.get("/nowhere/at/all");
        assert!(lost.starts_with("HTTP/1.1 404") && lost.ends_with("lost"), "{lost}");
        assert!(lost.contains("Content-Security-Policy"), "{lost}");
        assert!(site.request("POST", "/").starts_with("HTTP/1.1 405"));
        assert!(site.request("HEAD", "/").ends_with("\r\n\r\n"), "HEAD has no body");
    }

    #[test]
    fn a_folder_needs_its_slash_so_that_relative_links_work() {
        let site = site(&[]);
        assert!(site.get("/button/").ends_with("button"));
        let redirect = site.get("/button?q=1");
        assert!(
            redirect.starts_with("HTTP/1.1 301") && redirect.contains("Location: /button/?q=1"),
            "{redirect}"
        );
        assert!(
            site.get("//example.org/").starts_with("HTTP/1.1 404"),
            "never a redirect to elsewhere"
        );
    }

    #[test]
    fn nothing_outside_the_folder_or_hidden_in_it() {
        let site = site(&[]);
        for address in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/button/..%5c..%5csecret.txt",
            "/.hidden",
            "/link.txt",
            "/%00",
            "/%zz",
        ] {
            let answer = site.get(address);
            assert!(answer.starts_with("HTTP/1.1 404"), "{address}: {answer}");
            assert!(!answer.contains("secret"), "{address}: {answer}");
        }
    }

    #[test]
    fn a_site_may_lie_under_a_path() {
        let site = site(&["--base", "/design/felles/"]);
        assert!(site.get("/design/felles/button/").ends_with("button"));
        assert!(site.get("/design/felles").contains("Location: /design/felles/"));
        assert!(site.get("/button/").starts_with("HTTP/1.1 404"));
    }

    #[test]
    fn only_a_live_site_reloads_and_its_script_is_a_file() {
        assert!(!site(&[]).get("/").contains("<script"));
        let live = site(&["--live"]);
        let page = live.get("/");
        assert!(
            page.contains("<script src=\"/-live/reload.js\" defer></script></head>"),
            "{page}"
        );
        assert!(live.get("/-live/reload.js").contains("location.reload()"));
    }

    #[test]
    fn a_new_build_is_told_once_it_is_whole() {
        let mut site = site(&["--live"]);
        let mut stream = TcpStream::connect(("127.0.0.1", site.port)).expect("connected");
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .expect("a time limit");
        write!(stream, "GET /-live/events HTTP/1.1\r\nHost: localhost\r\n\r\n").expect("asked");
        let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
        assert!(lines.any(|line| line == ": listening"));
        // As Trunk does it: the new page comes in place while the staging folder is still there.
        std::thread::sleep(Duration::from_millis(400));
        let dist = site.folder.path().join("dist");
        std::fs::create_dir(dist.join(".stage")).expect("made");
        std::fs::write(dist.join("index.html"), "<head></head>new").expect("written");
        let moved = Instant::now();
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(600));
            std::fs::remove_dir(dist.join(".stage")).expect("removed");
        });
        assert!(lines.any(|line| line == "data: built"));
        assert!(
            moved.elapsed() >= Duration::from_millis(600),
            "told before the build was whole"
        );
        assert!(site.server.0.try_wait().expect("asked").is_none());
    }

    #[test]
    fn a_port_in_use_is_named_with_what_to_do() {
        let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = taken.local_addr().expect("an address").port();
        let error = check_port(port).expect_err("in use");
        assert!(error.to_string().contains("--port"), "{error}");
    }
}
