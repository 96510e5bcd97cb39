//! The few mechanisms that every component stands on, each in a module of its own.
//!
//! | module | gives |
//! |---|---|
//! | [`prop`] | [`Prop`]: a value that is fixed or changes |
//! | [`model`] | [`Model`]: a value that the user changes |
//! | [`form`](mod@form) | [`form!`](crate::form!), [`FormState`], [`FormField`]: a form as a type: values, rules, errors, sending, drafts |
//! | [`character_count()`] | how long a text is, the same on server and client |
//! | [`choice`] | [`Choice`], [`Named`]: one of several values, typed for the caller, a name in the page |
//! | [`task`] | [`Task`], [`Run`]: work that takes time and may fail |
//! | [`problem`] | [`Problem`]: what went wrong, in words that translate |
//! | [`texts`] | [`Language`], [`Word`]: every built-in word in nb, nn, en and languages of your own |
//! | [`id_scope`] | [`IdScope`]: ids that are the same on server and client |
//! | [`variant`] | [`variants!`](crate::variants): enums that are written as attributes |
//! | [`native_element`] | [`native()`](native_element::native): an element that is cloned where there are many |
//! | [`beside`] | [`Beside`](beside::Beside): a panel kept beside what it belongs to |
//! | [`popup`](mod@popup) | [`popup()`](popup::popup): a native popover with a [`Model`], beside what opened it |
//! | [`browser_value`] | [`BrowserValue`](browser_value::BrowserValue): an element, a timer: what servers do not have |
//! | [`listen`](mod@listen) | [`listen()`](listen::listen): a listener only where a callback was given |
//! | [`css_var`](mod@css_var) | [`css_var()`](css_var::css_var): a computed custom property |
//! | [`details_binding`] | a native `<details>` tied to a [`Model`] |
//! | [`element_hook`] | code that runs once on an element, built or hydrated |
//! | [`value_binding`] | a native control's value tied to a [`Model`] |
//! | [`address`] | addresses from props, checked |
//! | [`announcer`] | the one polite live region |
//! | [`clipboard`] | text to the clipboard
//! | [`focus`] | where the focus is, was, and can go |
//! | [`roving_focus`] | the arrow keys of tabs, menus, toggle groups and toolbars |
//! | [`scripted`](mod@scripted) | [`scripted()`](scripted::scripted): an attribute that is true only while the script runs |
//! | [`scroll_within`](mod@scroll_within) | an item brought into view without moving the page |
//! | [`step_flow`] | [`StepFlow`]: a flow of steps: the one in view, its address, the focus on its heading |
//! | [`theme_words`] | what a theme's colours, warnings and errors are called |
//! | [`warning`](mod@warning) | one line in the console, never a panic |

pub mod address;
pub mod announcer;
pub mod beside;
pub mod browser_value;
mod character_count;
pub mod choice;
pub(crate) mod choice_group;
pub mod clipboard;
mod control_events;
pub mod css_var;
pub mod details_binding;
pub mod element_hook;
pub mod focus;
mod focus_trail;
pub mod form;
pub(crate) mod form_reset;
pub(crate) mod fragment;
pub mod id_scope;
pub mod listen;
pub mod model;
pub mod native_element;
pub(crate) mod next_task;
pub mod popup;
pub(crate) mod press;
pub mod problem;
pub mod prop;
pub mod roving_focus;
pub mod scripted;
pub mod scroll_within;
pub mod step_flow;
pub mod task;
pub mod texts;
pub mod theme_words;
mod unseen_change;
pub mod value_binding;
pub mod variant;
pub mod warning;

pub use announcer::announce;
pub use character_count::character_count;
pub use choice::{Choice, Named};
pub use css_var::css_var;
pub use form::{FieldBinding, FieldLink, FieldRules, FormAnswer, FormField, FormRows, FormState};
pub use id_scope::IdScope;
pub use listen::listen;
pub use model::Model;
pub use native_element::native;
pub use problem::Problem;
pub use prop::{Prop, Text};
pub use scripted::scripted;
pub use scroll_within::scroll_within;
pub use step_flow::StepFlow;
pub use task::{Run, Task, TaskState};
pub use texts::{Language, Word, provide_language};
