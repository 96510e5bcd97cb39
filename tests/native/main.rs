//! What can be known without a browser: markup on the server renderer, style sheets, words, and the sources themselves.

mod alert;
mod behaviours;
mod catalogue;
mod color;
mod css;
mod dialog;
mod examples_html;
mod forms;
mod golden;
mod hostile_text;
mod icon;
mod inventory;
mod pages;
mod props;
mod runtime;
mod showcase;
mod sources;
mod tabs;
mod tags;
mod theme;
mod theme_provider;
mod theme_text;
mod tokens;
mod view_lint;
mod widgets;
mod words;
