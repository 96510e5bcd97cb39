//! [`NativeFallback`]: a native `<select>` that stands in server HTML for a control which only a script can make.
//!
//! It posts the same name and values, and has the control's id and place, until the script comes. What was chosen in it by
//! then is kept. In the browser it is empty, hidden and nameless.

use super::{
    field::FieldControl,
    select_option::{OptionList, SelectOption},
};
use crate::runtime::{
    Choice, Prop, Text,
    element_hook::{ElementHook, on_element},
    scripted,
    scripted::until_scripted,
};
use leptos::{
    prelude::*,
    tachys::{
        html::attribute::{Attribute, AttributeValue, NamedAttributeKey, NextAttribute},
        view::Position,
    },
};
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// How many options a page is sent for those without a script. With more, they write what they mean.
pub(crate) const MOST: usize = 500;

/// What stands for the control until the script comes.
pub(crate) struct NativeFallback<'a> {
    pub control: &'a FieldControl,
    pub options: &'a Prop<Arc<OptionList>>,
    pub chosen: Vec<Choice>,
    pub multiple: bool,
    /// What the empty option says; none where several may be chosen.
    pub placeholder: Prop<Text>,
    /// Something else was chosen before the script came.
    pub restored: Callback<Vec<Choice>>,
}

impl NativeFallback<'_> {
    pub fn view(self) -> AnyView {
        let Self { control, multiple, .. } = self;
        let options = ServerOptions {
            hook: taken_over(self.options.clone(), self.restored),
            options: self.options.get_untracked(),
            chosen: self.chosen,
            placeholder: (!multiple).then(|| self.placeholder.get_untracked()),
        };
        view! {
            <select
                class="felles-select felles-field__control"
                id=until_scripted(control.id.clone())
                name=until_scripted(control.name.clone())
                required=until_scripted(control.required.clone())
                disabled=until_scripted(control.disabled.clone())
                aria-describedby=until_scripted(control.aria_describedby.clone())
                aria-invalid=until_scripted(control.invalid.map(|invalid| invalid.then_some("true")))
                multiple=multiple
                hidden=scripted(true)
                {..options}
            ></select>
        }
        .into_any()
    }
}

/// What the user chose before the script came, if that is not what the page was sent with. Then the options go.
fn taken_over(options: Prop<Arc<OptionList>>, restored: Callback<Vec<Choice>>) -> ElementHook {
    on_element(move |element, _| {
        let (picked, started) = (names(element, "option:checked"), names(element, "option[selected]"));
        element.set_text_content(None);
        if picked == started {
            return;
        }
        let options = options.clone();
        // After the whole page is hydrated: a change during that would leave texts behind that hydration takes for shown.
        Effect::new(move || {
            untrack(|| {
                let options = options.get();
                let picked = picked.iter().map(|name| match options.of_name(name) {
                    Some(option) => option.choice.clone(),
                    None => Choice::from(name.clone()),
                });
                restored.run(picked.collect());
            });
        });
    })
}

fn names(select: &Element, selector: &str) -> Vec<String> {
    let found = select.query_selector_all(selector).ok().into_iter();
    let found = found.flat_map(|found| (0..found.length()).filter_map(move |index| found.item(index)));
    let values = found.filter_map(|option| option.dyn_into::<Element>().ok()?.get_attribute("value"));
    values.filter(|value| !value.is_empty()).collect()
}

/// Options that only a server writes: an attribute, for what is within an element must be the same on both sides, and these
/// are not.
#[derive(Clone)]
struct ServerOptions {
    options: Arc<OptionList>,
    chosen: Vec<Choice>,
    placeholder: Option<Text>,
    hook: ElementHook,
}

impl ServerOptions {
    fn write(&self, html: &mut String) {
        if let Some(placeholder) = &self.placeholder {
            write_option(html, "", placeholder, self.chosen.is_empty(), false);
        }
        let all = self.options.all();
        for run in all.chunk_by(|one, two| one.group == two.group) {
            let group = run.first().and_then(|option| option.group.as_ref());
            if let Some(group) = group {
                html.push_str("<optgroup");
                AttributeValue::to_html(group.to_string(), "label", html);
                html.push('>');
            }
            for option in run {
                let is_chosen = self.chosen.contains(&option.choice);
                write_option(html, option.name(), &option.label, is_chosen, option.disabled);
            }
            if group.is_some() {
                html.push_str("</optgroup>");
            }
        }
        let is_known = |choice: &&Choice| all.iter().any(|option: &SelectOption| option.choice == **choice);
        for choice in self.chosen.iter().filter(|choice| !is_known(choice)) {
            write_option(html, choice.name(), choice.name(), true, false);
        }
    }
}

fn write_option(html: &mut String, value: &str, label: &str, selected: bool, disabled: bool) {
    html.push_str("<option");
    AttributeValue::to_html(value.to_owned(), "value", html);
    AttributeValue::to_html(selected, "selected", html);
    AttributeValue::to_html(disabled, "disabled", html);
    html.push('>');
    label
        .to_owned()
        .to_html_with_buf(html, &mut Position::FirstChild, true, false, Vec::new());
    html.push_str("</option>");
}

impl Attribute for ServerOptions {
    const MIN_LENGTH: usize = 0;

    type State = Element;
    type AsyncOutput = Self;
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        48 * self.options.all().len()
    }

    fn to_html(self, _: &mut String, _: &mut String, _: &mut String, content: &mut String) {
        self.write(content);
    }

    fn hydrate<const FROM_SERVER: bool>(self, element: &Element) -> Self::State {
        self.hook.hydrate::<FROM_SERVER>(element)
    }

    fn build(self, element: &Element) -> Self::State {
        element.clone()
    }

    fn rebuild(self, _: &mut Self::State) {}

    fn into_cloneable(self) -> Self::Cloneable {
        self
    }

    fn into_cloneable_owned(self) -> Self::CloneableOwned {
        self
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self::AsyncOutput {
        self
    }

    fn keys(&self) -> Vec<NamedAttributeKey> {
        Vec::new()
    }
}

impl NextAttribute for ServerOptions {
    type Output<NewAttr: Attribute> = (Self, NewAttr);

    fn add_any_attr<NewAttr: Attribute>(self, next: NewAttr) -> Self::Output<NewAttr> {
        (self, next)
    }
}
