//! [`SearchField`]: asks what to search for.

mod clearing;
pub(crate) mod style;

use super::{
    Button, ButtonType, IconButton, TextFieldType, icons,
    typed_field::{Asked, Control, Line, typed_field},
};
use crate::{
    runtime::{address, listen, scripted},
    styles,
};
use leptos::ev::{self, SubmitEvent};

crate::words! { "search_field";
    /// On the button that searches.
    SEARCH = { nb: "Søk", nn: "Søk", en: "Search" };
    /// What empties the field.
    CLEAR = { nb: "Tøm søkefeltet", nn: "Tøm søkjefeltet", en: "Clear the search field" };
}

typed_field! {
    /// Asks what to search for: a native search field in a form of its own, with a button. Enter and the button search; Escape
    /// and the cross empty it. Without a script it is sent to `action`, so give a search page an address.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let wanted = RwSignal::new(String::new());
    /// let _ = view! {
    ///     <SearchField label="Søk i skjemaer" name="q" action="/skjema" on_search=move |text| wanted.set(text) />
    /// };
    /// ```
    pub fn SearchField(
        /// Called with the text when the user searches. The page stays: show what was found. Default: the browser goes to
        /// `action`.
        #[prop(optional, into)]
        on_search: Option<Callback<String>>,
        /// Where the browser goes with the text as `?name=text`, unless there is `on_search`. An address that would run a
        /// script is left out, with a warning. Default: the page itself.
        #[prop(optional, into)]
        action: Option<Prop<Text>>,
        /// What the button says. Default: «Søk» in the language in context.
        #[prop(optional, into)]
        button_label: Prop<Option<Text>>,
        /// Leaves the button out, where what is found follows the typing: then Enter alone searches.
        #[prop(optional)]
        without_button: bool,
        /// A search is under way: the button shows a spinner, and ignores presses.
        #[prop(optional, into)]
        loading: Prop<bool>,
    ) -> String {
        let form = SearchForm {
            on_search,
            action: action.map(address::of_link).unwrap_or_default(),
            button: (!without_button).then(|| button_label.or(|| SEARCH.text())),
            loading,
        };
        let control = Control {
            r#type: TextFieldType::Search.into(),
            autocomplete: Some("off"),
            class: "felles-search-field__control",
            around: Some(Box::new(move |control, line| form.view(control, &line))),
            ..Control::default()
        };
        Asked::read_with(control, |text| Ok(text.to_owned()), String::clone)
    }
}

/// The form around the control.
struct SearchForm {
    on_search: Option<Callback<String>>,
    action: Prop<Option<Text>>,
    button: Option<Prop<Text>>,
    loading: Prop<bool>,
}

impl SearchForm {
    fn view(self, control: AnyView, line: &Line) -> AnyView {
        styles::adopt(&style::SHEET);
        let Self {
            on_search,
            action,
            button,
            loading,
        } = self;
        let (text, input) = (line.text, line.input);
        let search = on_search.map(|on_search| {
            Callback::new(move |event: SubmitEvent| {
                event.prevent_default();
                on_search.run(text.get_untracked());
            })
        });
        let field = super::FieldContext::current();
        let fixed = field.map(|field| field.readonly().either(&field.disabled()));
        let fixed = fixed.unwrap_or_default();
        let is_fixed = fixed.clone();
        let can_clear = Memo::new(move |_| !fixed.get() && text.signal().with(|text| !text.is_empty()));
        let button = button.map(|label| {
            view! {
                <Button class="felles-search-field__button" r#type=ButtonType::Submit icon=icons::MAGNIFYING_GLASS loading=loading>
                    {label}
                </Button>
            }
        });
        view! {
            <form
                {..listen(ev::submit, search)}
                class="felles-search-field"
                role="search"
                aria-label=line.label.clone()
                method="get"
                action=action
            >
                <div
                    class="felles-search-field__line"
                    on:keydown=move |event| clearing::on_escape(&event, input, &is_fixed)
                >
                    {control}
                    <span class="felles-search-field__clear" data-scripted=scripted("") hidden=move || !can_clear.get()>
                        <IconButton
                            icon=icons::X_MARK
                            label=CLEAR.text()
                            compact=true
                            on_click=move |_| clearing::clear(input)
                        />
                    </span>
                </div>
                {button}
            </form>
        }
        .into_any()
    }
}
