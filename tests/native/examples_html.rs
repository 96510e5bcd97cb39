//! Every example on the server renderer.

use crate::{
    showcase::{catalogue::ENTRIES, example_root},
    tags::tags,
};
use std::collections::BTreeSet;

/// Attributes that name ids, which must be there: what is named is read aloud or focused.
const NAMES_IDS: [&str; 3] = ["for", "aria-labelledby", "aria-describedby"];

fn examples() -> impl Iterator<Item = (String, String)> {
    ENTRIES.iter().flat_map(|entry| {
        entry.examples.iter().map(|example| {
            let key = entry.example_key(example);
            let html = example_root::html(&key, example);
            (key, html)
        })
    })
}

#[test]
fn every_example_gives_html_that_a_browser_can_take_over() {
    for (key, html) in examples() {
        assert!(
            html.trim_start().starts_with('<'),
            "{key} begins with text, which white space may join: {html:.80}"
        );
        assert!(
            html.starts_with('<'),
            "{key}: white space before the first element is a node of its own"
        );
        for never in [" style=\"", "<script", "<style", "javascript:"] {
            assert!(!html.contains(never), "{key} holds {never}");
        }
        for tag in tags(&html) {
            let handler = tag.attributes.iter().find(|(name, _)| name.starts_with("on"));
            assert!(
                handler.is_none(),
                "{key}: <{} {handler:?}> is refused by the policy",
                tag.name
            );
        }
    }
}

#[test]
fn gen_1_ids_do_not_repeat_among_all_examples_of_a_page() {
    for entry in ENTRIES {
        let mut seen = BTreeSet::new();
        for example in entry.examples {
            let key = entry.example_key(example);
            for id in tags(&example_root::html(&key, example))
                .iter()
                .filter_map(|tag| tag.get("id"))
            {
                assert!(
                    !id.is_empty() && !id.contains(char::is_whitespace),
                    "{key}: id \"{id}\""
                );
                assert!(seen.insert(id.to_owned()), "{key}: id {id} is on its page already");
            }
        }
    }
}

#[test]
fn what_names_an_id_names_one_that_is_there() {
    for (key, html) in examples() {
        let tags = tags(&html);
        let ids: BTreeSet<_> = tags.iter().filter_map(|tag| tag.get("id")).collect();
        for tag in &tags {
            for id in NAMES_IDS
                .iter()
                .filter_map(|name| tag.get(name))
                .flat_map(str::split_whitespace)
            {
                assert!(ids.contains(id), "{key}: <{}> names {id}, which is not there", tag.name);
            }
        }
    }
}

#[test]
fn an_example_is_the_same_each_time() {
    assert!(
        examples().eq(examples()),
        "the browser would find other HTML than it expects"
    );
}
