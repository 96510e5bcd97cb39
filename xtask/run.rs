//! Runs other programs: quietly with their output kept, or on the terminal. Ctrl-C ends every one of them.

use crate::step::Step;
use anyhow::{Context, Result, bail};
use std::io::Read;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;

static CHILDREN: Mutex<Vec<u32>> = Mutex::new(Vec::new());
static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// How a program ended, and all it said.
pub struct Finished {
    pub success: bool,
    pub output: String,
}

/// Ends all children, removes unfinished folders and leaves, on Ctrl-C and when asked to terminate.
pub fn end_children_on_signal() -> Result<()> {
    ctrlc::set_handler(|| {
        let children = lock(&CHILDREN).clone();
        for child in &children {
            signal(*child, End::Ask);
        }
        for _ in 0..30 {
            if !children.iter().any(|child| alive(*child)) {
                break;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        for child in children {
            signal(child, End::Force);
        }
        for folder in lock(&UNFINISHED).drain(..) {
            // Nothing more can be done about a folder that will not go: the next set-up clears it.
            let _ = std::fs::remove_dir_all(folder);
        }
        std::process::exit(130);
    })
    .context("cannot listen for Ctrl-C")
}

/// A folder to work in that is gone afterwards, whatever happens.
pub struct Scratch(pub PathBuf);

impl Scratch {
    pub fn new(folder: PathBuf) -> Result<Self> {
        if folder.exists() {
            std::fs::remove_dir_all(&folder).with_context(|| format!("cannot clear {}", folder.display()))?;
        }
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        lock(&UNFINISHED).push(folder.clone());
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
        lock(&UNFINISHED).retain(|folder| folder != &self.0);
    }
}

/// Runs a program without a terminal and keeps what it says, the newest line beside the step's spinner.
pub fn quietly(command: &mut Command, step: &Step) -> Result<Finished> {
    let (mut reader, writer) = std::io::pipe().context("cannot make a pipe")?;
    command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    let mut child = Running::start(command)?;
    // The command holds the writing end; as long as it lives the reader never sees the end.
    command.stdout(Stdio::null()).stderr(Stdio::null());

    let (output, status) = std::thread::scope(|scope| {
        let reading = scope.spawn(move || keep(&mut reader, step));
        let status = child.0.wait();
        // A grandchild left behind would hold the pipe open; this ends it.
        drop(child);
        (reading.join(), status)
    });
    Ok(Finished {
        success: status.context("cannot wait for a program")?.success(),
        output: output.unwrap_or_default(),
    })
}

fn keep(reader: &mut impl Read, step: &Step) -> String {
    let (mut all, mut shown) = (Vec::new(), 0);
    let mut buffer = [0; 8192];
    while let Ok(count @ 1..) = reader.read(&mut buffer) {
        all.extend_from_slice(&buffer[..count]);
        if let Some(end) = all.iter().rposition(|byte| *byte == b'\n').filter(|end| *end > shown) {
            let line = String::from_utf8_lossy(&all[shown..end]);
            step.say(line.lines().last().unwrap_or_default());
            shown = end;
        }
    }
    String::from_utf8_lossy(&all).into_owned()
}

/// The same, where failing is an error that shows all the program said.
pub fn must(command: &mut Command, step: &Step) -> Result<String> {
    let what = describe(command);
    let finished = quietly(command, step)?;
    if !finished.success {
        bail!("this failed: {what}\n\n{}", finished.output.trim_end());
    }
    Ok(finished.output)
}

/// Runs a program on the terminal, where it may ask for a password. True when it succeeded.
pub fn on_terminal(command: &mut Command) -> Result<bool> {
    let what = describe(command);
    let status = command.status().with_context(|| format!("cannot run {what}"))?;
    Ok(status.success())
}

/// What a program answers to a short question, or nothing where it is missing or says no.
pub fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A program that runs beside this one, in a process group of its own, until it ends or is dropped.
pub struct Running(pub Child);

impl Running {
    pub fn start(command: &mut Command) -> Result<Self> {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let child = command
            .spawn()
            .with_context(|| format!("cannot run {}", describe(command)))?;
        lock(&CHILDREN).push(child.id());
        Ok(Self(child))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let id = self.0.id();
        let runs = matches!(self.0.try_wait(), Ok(None));
        if runs {
            signal(id, End::Ask);
            let _ = self.0.wait();
        }
        // What it started and left behind.
        signal(id, End::Force);
        lock(&CHILDREN).retain(|child| *child != id);
    }
}

/// A command as one would type it.
pub fn describe(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[derive(Clone, Copy)]
enum End {
    Ask,
    Force,
}

#[cfg(unix)]
fn signal(group: u32, end: End) {
    use nix::sys::signal::{Signal, killpg};
    let signal = match end {
        End::Ask => Signal::SIGTERM,
        End::Force => Signal::SIGKILL,
    };
    if let Ok(group) = i32::try_from(group) {
        // Fails only when the group is gone, which is what is wanted.
        let _ = killpg(nix::unistd::Pid::from_raw(group), signal);
    }
}

#[cfg(unix)]
fn alive(group: u32) -> bool {
    i32::try_from(group).is_ok_and(|group| nix::sys::signal::killpg(nix::unistd::Pid::from_raw(group), None).is_ok())
}

#[cfg(windows)]
fn signal(process: u32, end: End) {
    if matches!(end, End::Ask) {
        let _ = Command::new("taskkill")
            .args(["/T", "/F", "/PID", &process.to_string()])
            .output();
    }
}

#[cfg(windows)]
fn alive(_process: u32) -> bool {
    false
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn keeps_both_outputs_in_order_and_how_it_ended() {
        let finished = quietly(&mut shell("echo one; echo two >&2; exit 3"), &Step::silent()).expect("sh");
        assert!(!finished.success);
        assert_eq!(finished.output, "one\ntwo\n");
    }

    #[test]
    fn does_not_wait_for_a_grandchild_left_behind() {
        let start = std::time::Instant::now();
        let finished = quietly(&mut shell("sleep 30 & echo done"), &Step::silent()).expect("sh");
        assert_eq!(finished.output, "done\n");
        assert!(start.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn what_a_program_leaves_behind_ends_with_it() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let note = folder.path().join("pid");
        let mut running = Running::start(&mut shell(&format!("sleep 60 & echo $! > {}", note.display()))).expect("sh");
        running.0.wait().expect("ended");
        let left = std::fs::read_to_string(&note).expect("noted");
        let still_there = || ask(Command::new("kill").args(["-0", left.trim()])).is_some();
        assert!(still_there());
        drop(running);
        let gone = (0..50).any(|_| {
            std::thread::sleep(Duration::from_millis(100));
            !still_there()
        });
        assert!(gone, "sleep {} still runs", left.trim());
    }

    #[test]
    fn a_failure_shows_what_was_said() {
        let error = must(&mut shell("echo reason; false"), &Step::silent()).expect_err("false");
        assert!(error.to_string().contains("reason"), "{error}");
    }

    #[test]
    fn a_missing_program_is_an_error_and_no_answer() {
        assert!(quietly(&mut Command::new("no-program-has-this-name"), &Step::silent()).is_err());
        assert_eq!(ask(&mut Command::new("no-program-has-this-name")), None);
    }

    #[test]
    fn a_scratch_folder_is_gone_afterwards() {
        let folder = tempfile::tempdir().expect("temporary folder").path().join("work");
        let scratch = Scratch::new(folder.clone()).expect("scratch");
        assert!(folder.is_dir());
        drop(scratch);
        assert!(!folder.exists());
    }
}
