//! What is on the page, and where in it one is.

use felles::prelude::*;
use leptos::prelude::*;

/// `told` has a line for each heading, its id first; one below another begins with a space.
pub fn view(told: &str) -> AnyView {
    view! { <InPageNavigation heading="Innhold" links=links(told) /> }.into_any()
}

fn links(told: &str) -> Vec<NavigationLink> {
    let mut links: Vec<NavigationLink> = Vec::new();
    for line in told.lines() {
        let Some((id, title)) = line.trim_start().split_once(' ') else {
            continue;
        };
        let link = NavigationLink::new(title.to_owned(), format!("#{id}"));
        match links.last_mut().filter(|_| line.starts_with(' ')) {
            Some(above) => above.links.push(link),
            None => links.push(link),
        }
    }
    links
}
