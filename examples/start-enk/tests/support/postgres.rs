//! A PostgreSQL for one test: `FELLES_POSTGRES` names one that is there, else Debian's is begun anew on loopback.

use std::{
    io::Write,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use tempfile::TempDir;

/// A cluster that ends with this.
pub struct Postgres {
    pub address: String,
    cluster: Option<Cluster>,
}

struct Cluster {
    programs: PathBuf,
    folder: TempDir,
}

impl Postgres {
    /// One, or a line that says why not.
    pub fn get() -> Option<Self> {
        if let Ok(address) = std::env::var("FELLES_POSTGRES") {
            return Some(Self { address, cluster: None });
        }
        match begin() {
            Ok(postgres) => Some(postgres),
            Err(why) => {
                // Not with a macro: what those write is kept from the log of a test that passes.
                let _ = writeln!(std::io::stderr(), "skipped: PostgreSQL ({why})");
                None
            }
        }
    }
}

fn begin() -> Result<Postgres, String> {
    let programs = programs().ok_or("it is not installed")?;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let cluster = Cluster { programs, folder };
    if is_root() {
        // It does not run as root; Debian has a user for it.
        let mut chown = Command::new("chown");
        said(chown.args(["postgres:", "--"]).arg(cluster.folder.path()))?;
    }
    let data = cluster.folder.path().join("data");
    let mut init = cluster.command("initdb");
    init.arg("--pgdata").arg(&data);
    said(init.args([
        "--username=felles",
        "--auth=trust",
        "--encoding=UTF8",
        "--no-locale",
        "--no-sync",
    ]))?;
    let port = free_port()?;
    let options = format!(
        "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=64"
    );
    let mut start = cluster.command("pg_ctl");
    start
        .arg("--pgdata")
        .arg(&data)
        .arg("--log")
        .arg(cluster.folder.path().join("log"));
    said(start.args(["--wait", "--options", &options, "start"]))?;
    Ok(Postgres {
        address: format!("postgres://felles@127.0.0.1:{port}/postgres"),
        cluster: Some(cluster),
    })
}

impl Cluster {
    fn command(&self, program: &str) -> Command {
        let program = self.programs.join(program);
        let mut command = if is_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", "postgres", "--"]).arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir(self.folder.path());
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        if let Some(cluster) = &self.cluster {
            let mut stop = cluster.command("pg_ctl");
            stop.arg("--pgdata").arg(cluster.folder.path().join("data"));
            // The folder goes with it whatever it says.
            let _ = said(stop.args(["--mode=immediate", "--wait", "stop"]));
        }
    }
}

/// Where Debian puts them, the newest; else beside the one on the search path.
fn programs() -> Option<PathBuf> {
    let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let mut found: Vec<PathBuf> = debian
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .collect();
    found.sort();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = found.into_iter().rev().chain(std::env::split_paths(&path));
    all.into_iter()
        .find(|folder| is_there(folder, "initdb") && is_there(folder, "pg_ctl"))
}

fn is_there(folder: &Path, program: &str) -> bool {
    folder.join(program).is_file()
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    listener
        .local_addr()
        .map(|address| address.port())
        .map_err(|error| error.to_string())
}

/// Its server goes on when it ends, so its outputs are not waited for.
fn said(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name} ended with {status}")),
        Err(error) => Err(format!("{name}: {error}")),
    }
}
