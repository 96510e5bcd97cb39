//! [`in_next_task`]: what has to wait for the page.

use leptos::prelude::set_timeout;
use std::time::Duration;

/// Runs once when all that is under way has been done: the effects of what changed, the browser's own answer to an event, the
/// closing of a dialog, and the listener that is running, which may not be dropped before.
///
/// What it runs may find the component unmounted, for it outlives the owner: it reads signals with `try_…`. Not on a server.
pub fn in_next_task(act: impl FnOnce() + 'static) {
    set_timeout(act, Duration::ZERO);
}
