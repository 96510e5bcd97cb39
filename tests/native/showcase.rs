//! The showcase's own modules, compiled into the tests: a binary cannot be imported.

#![allow(dead_code, reason = "each test looks at some of them")]

#[path = "../../showcase/catalogue.rs"]
pub mod catalogue;
#[path = "../../showcase/entry.rs"]
pub mod entry;
#[path = "../../showcase/example_root.rs"]
pub mod example_root;
#[path = "../../showcase/highlight.rs"]
pub mod highlight;
#[path = "../../showcase/inventory.rs"]
pub mod inventory;
#[path = "../../showcase/islands/mod.rs"]
pub mod islands;
#[path = "../../showcase/markdown.rs"]
pub mod markdown;
#[path = "../../showcase/pages/mod.rs"]
pub mod pages;
#[path = "../../showcase/props.rs"]
pub mod props;
#[path = "../../showcase/settings.rs"]
pub mod settings;
