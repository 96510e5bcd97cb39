//! [`CookieChoice`]: the answer, as it is stored and as servers read it.

crate::variants! {
    /// What the user answered.
    pub enum CookieChoice {
        /// No: nothing but what the page needs.
        #[default]
        Rejected = "rejected",
        /// Yes.
        Accepted = "accepted",
    }
}

impl CookieChoice {
    /// The choice that the `Cookie` header of a request holds, as the banner has stored it: for a server that leaves the
    /// banner out where it is answered. `None` without one, and for one of another version.
    ///
    /// ```
    /// use felles::prelude::*;
    ///
    /// let header = "session=7c1; felles-cookies=2.accepted";
    /// assert_eq!(CookieChoice::from_cookies(header, "felles-cookies", 2), Some(CookieChoice::Accepted));
    /// assert_eq!(CookieChoice::from_cookies(header, "felles-cookies", 3), None);
    /// ```
    pub fn from_cookies(cookies: &str, name: &str, version: u32) -> Option<Self> {
        cookies.split(';').find_map(|cookie| {
            let (known, value) = cookie.split_once('=')?;
            (known.trim() == name).then(|| Self::from_stored(value, version))?
        })
    }

    /// The choice as a cookie, for `Set-Cookie`: for a server that gets the answer from the form.
    ///
    /// ```
    /// use felles::prelude::*;
    ///
    /// assert_eq!(
    ///     CookieChoice::Rejected.to_cookie("felles-cookies", 2, 365),
    ///     "felles-cookies=2.rejected; Path=/; Max-Age=31536000; SameSite=Lax"
    /// );
    /// ```
    pub fn to_cookie(self, name: &str, version: u32, days: u32) -> String {
        let seconds = u64::from(days) * 24 * 60 * 60;
        format!(
            "{name}={}; Path=/; Max-Age={seconds}; SameSite=Lax",
            self.to_stored(version)
        )
    }

    pub(super) fn to_stored(self, version: u32) -> String {
        format!("{version}.{}", self.name())
    }

    /// Anything else than what was written is no choice.
    pub(super) fn from_stored(stored: &str, version: u32) -> Option<Self> {
        let (known, choice) = stored.trim().split_once('.')?;
        (known == version.to_string()).then(|| choice.parse().ok())?
    }
}
