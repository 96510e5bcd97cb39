//! One step of a command: a spinner with its elapsed time on a terminal, plain lines elsewhere.

use anyhow::Result;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::cell::Cell;
use std::io::IsTerminal;
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// How often a step without a terminal says that it is still at work, the first time and later.
const FIRST_SIGN: Duration = Duration::from_secs(20);
const NEXT_SIGN: Duration = Duration::from_mins(1);

/// Where a running step shows its newest line.
pub struct Step(Option<ProgressBar>);

impl Step {
    /// Shows the newest line of output; without a terminal it goes unseen.
    pub fn say(&self, line: &str) {
        if let Some(bar) = &self.0 {
            bar.set_message(plain(line).trim().to_owned());
        }
    }

    #[cfg(test)]
    pub fn silent() -> Self {
        Self(None)
    }
}

thread_local! {
    static HAS_NEIGHBOURS: Cell<bool> = const { Cell::new(false) };
}

/// Runs work beside other work: its steps say lines, for two spinners would write over each other.
pub fn side_by_side<T>(work: impl FnOnce() -> T) -> T {
    HAS_NEIGHBOURS.set(true);
    let result = work();
    HAS_NEIGHBOURS.set(false);
    result
}

/// Runs a step and says how long it took.
pub fn step<T>(label: &str, work: impl FnOnce(&Step) -> Result<T>) -> Result<T> {
    let start = Instant::now();
    let result = if std::io::stdout().is_terminal() && !HAS_NEIGHBOURS.get() {
        on_terminal(label, work)
    } else {
        with_lines(label, work)
    };
    let mark = if result.is_ok() { "✓" } else { "✗" };
    println!("{mark} {label} ({})", seconds(start.elapsed()));
    result
}

fn on_terminal<T>(label: &str, work: impl FnOnce(&Step) -> Result<T>) -> Result<T> {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stdout());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {prefix} {elapsed}  {wide_msg:.dim}") {
        bar.set_style(style);
    }
    bar.set_prefix(label.to_owned());
    bar.enable_steady_tick(Duration::from_millis(100));
    let step = Step(Some(bar));
    let result = work(&step);
    if let Some(bar) = &step.0 {
        bar.finish_and_clear();
    }
    result
}

fn with_lines<T>(label: &str, work: impl FnOnce(&Step) -> Result<T>) -> Result<T> {
    let (done, wait) = mpsc::channel::<()>();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let start = Instant::now();
            let mut pause = FIRST_SIGN;
            while wait.recv_timeout(pause) == Err(mpsc::RecvTimeoutError::Timeout) {
                println!("  {label}: at work for {}", seconds(start.elapsed()));
                pause = NEXT_SIGN;
            }
        });
        let result = work(&Step(None));
        drop(done);
        result
    })
}

/// A time as people write it: `0.4 s`, `2 min 5 s`.
pub fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {} s", whole / 60, whole % 60)
    }
}

/// A line without the colours and cursor moves of a terminal.
pub fn plain(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut chars = line.chars();
    while let Some(char) = chars.next() {
        match char {
            // ESC [ … letter
            '\u{1b}' => {
                if chars.next() == Some('[') {
                    chars.by_ref().find(char::is_ascii_alphabetic);
                }
            }
            '\r' => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_well() {
        assert_eq!(seconds(Duration::from_millis(420)), "0.4 s");
        assert_eq!(seconds(Duration::from_secs(125)), "2 min 5 s");
    }

    #[test]
    fn colours_and_cursor_moves_go() {
        assert_eq!(plain("\u{1b}[1A\u{1b}[2K\u{1b}[32m[1/2] ok\u{1b}[0m\r"), "[1/2] ok");
        assert_eq!(plain("plain æøå"), "plain æøå");
    }

    #[test]
    fn a_step_gives_back_what_its_work_gave() {
        assert_eq!(step("adding", |_| Ok(1 + 1)).expect("adds"), 2);
        assert!(step("failing", |_| -> Result<()> { anyhow::bail!("no") }).is_err());
    }
}
