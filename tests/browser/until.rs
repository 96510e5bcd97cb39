//! Waiting for what the browser does in its own time: a picture that comes, a file that cannot be played.

use crate::mount::wait_ms;

/// Comes back when a condition holds. Fails the test where it never does.
pub async fn until(what: &str, condition: impl Fn() -> bool) {
    for _ in 0..500 {
        if condition() {
            return;
        }
        wait_ms(10).await;
    }
    panic!("never came: {what}");
}

/// A picture of one point, and an address at which there is none.
pub const PICTURE: &str = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
pub const NO_PICTURE: &str = "data:image/gif;base64,AAAA";
