//! What can be known without a browser: markup on the server renderer, style sheets, words, and the sources themselves.

mod alert;
mod behaviours;
mod catalogue;
mod css;
mod dialog;
mod examples_html;
mod formatted_value;
mod forms;
mod golden;
mod hostile_text;
mod inventory;
mod layout;
mod pages;
mod props;
mod runtime;
mod showcase;
mod sources;
mod tabs;
mod tags;
mod text;
mod text_parts;
mod view_lint;
mod widgets;
mod words;
