//! [`Rate`]: how much one visitor may ask, so that the others get their turn.

use super::{app::Shared, error::Failure};
use axum::{
    extract::{ConnectInfo, Request, State},
    http::HeaderMap,
    middleware::Next,
    response::{IntoResponse, Response},
};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    num::NonZeroU32,
};

/// A bucket of requests for each address, which fills as time goes. Addresses are in memory alone.
pub struct Rate(DefaultKeyedRateLimiter<IpAddr>);

impl Rate {
    /// So many a minute, and as many at once.
    pub fn new(per_minute: NonZeroU32) -> Self {
        Self(RateLimiter::keyed(Quota::per_minute(per_minute)))
    }

    /// Whether one more is fine.
    pub fn allows(&self, visitor: IpAddr) -> bool {
        self.0.check_key(&network(visitor)).is_ok()
    }

    /// Forgets those who have been away.
    pub fn forget_idle(&self) {
        self.0.retain_recent();
    }
}

/// Who has one address of IPv6 has 2^64 of them.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(address) => {
            let [one, two, three, four, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(one, two, three, four, 0, 0, 0, 0))
        }
    }
}

/// The visitor's address: what the proxy in front says last, where there is one; what comes before it anybody can write.
fn visitor(headers: &HeaderMap, peer: IpAddr, trust_proxy: bool) -> IpAddr {
    let forwarded = || {
        let last = headers.get_all("x-forwarded-for").iter().next_back()?;
        last.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
    };
    trust_proxy.then(forwarded).flatten().unwrap_or(peer)
}

/// Answers 429 where it is too much. Asked before all else.
pub async fn limit(
    State(app): State<Shared>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
    next: Next,
) -> Response {
    if app
        .rate
        .allows(visitor(request.headers(), peer.ip(), app.config.trust_proxy))
    {
        next.run(request).await
    } else {
        Failure::Busy.into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn who_asks_too_much_waits_and_others_do_not() {
        let rate = Rate::new(NonZeroU32::new(2).expect("not zero"));
        let (one, other) = (address("192.0.2.1"), address("192.0.2.2"));
        assert!(rate.allows(one) && rate.allows(one));
        assert!(!rate.allows(one));
        assert!(rate.allows(other));
    }

    #[test]
    fn all_addresses_of_a_home_are_one() {
        assert_eq!(
            network(address("2001:db8:1:2::1")),
            network(address("2001:db8:1:2:ffff::9"))
        );
        assert_ne!(network(address("2001:db8:1:2::1")), network(address("2001:db8:1:3::1")));
    }

    #[test]
    fn only_a_proxy_that_is_trusted_says_who_it_is() {
        let peer = address("127.0.0.1");
        let mut headers = HeaderMap::new();
        headers.append("x-forwarded-for", "198.51.100.7, 192.0.2.1".parse().expect("a header"));
        assert_eq!(visitor(&headers, peer, false), peer);
        assert_eq!(visitor(&headers, peer, true), address("192.0.2.1"));
        assert_eq!(visitor(&HeaderMap::new(), peer, true), peer);
    }
}
