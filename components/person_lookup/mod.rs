//! [`PersonLookup`]: asks for a national identity number and a surname, and shows whose they are.

use super::{
    Button, ButtonVariant, Fieldset, NationalIdField, Requirement, Size, TextField, icons,
    lookup::{Found, Lookup},
};
use crate::{
    runtime::{
        FieldBinding, Model, Problem, Prop, Task, Text,
        form::bound,
        id_scope::{component_id, part_id},
        roving_focus,
    },
    values::NationalId,
};
use leptos::{ev::KeyboardEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

pub(crate) use super::lookup::style;

crate::words! { "person_lookup";
    /// The label of the number.
    ID = { nb: "Fødselsnummer eller D-nummer", nn: "Fødselsnummer eller D-nummer", en: "National identity number or D number" };
    /// The label of the name.
    SURNAME = { nb: "Etternavn", nn: "Etternamn", en: "Surname" };
    /// There is no name.
    NO_SURNAME = { nb: "Skriv etternavnet.", nn: "Skriv etternamnet.", en: "Enter the surname." };
    /// On the button.
    LOOK_UP = { nb: "Finn personen", nn: "Finn personen", en: "Find the person" };
    /// There is nobody with this number and this name. It does not say which of them is wrong.
    NOT_FOUND = {
        nb: "Vi finner ingen med dette nummeret og dette etternavnet. Se etter at begge er riktige.",
        nn: "Vi finn ingen med dette nummeret og dette etternamnet. Sjå etter at begge er rette.",
        en: "We cannot find anybody with this number and this surname. Check that both are right."
    };
}

/// Whom to look up. What it is debugged as has neither number nor name in it.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonQuery {
    /// The number.
    pub id: NationalId,
    /// The surname, without spaces around it.
    pub surname: String,
}

impl std::fmt::Debug for PersonQuery {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("PersonQuery(***)")
    }
}

/// A person as a register knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPerson {
    /// The name.
    pub name: Text,
    /// What else helps to know them again.
    pub note: Option<Text>,
}

/// Asks for a national identity number and a surname, and shows whose they are. A name is asked for as well so that nobody
/// can find out whose a number is; a look-up is somebody's act, so there is a button for it.
///
/// The look-up is yours. Nothing of it is kept here, and nothing is logged; what is found is taken away when either answer
/// changes.
///
/// ```
/// use felles::{components::{FoundPerson, PersonQuery}, prelude::*};
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let register = async |query: PersonQuery| match query.surname.as_str() {
///     "Nordmann" => Ok(Some(FoundPerson { name: "Kari Nordmann".into(), note: None })),
///     _ => Ok(None),
/// };
/// let _ = view! { <PersonLookup legend="Hvem søker du for?" name="applicant" lookup=register /> };
/// ```
#[component]
pub fn PersonLookup(
    /// Who is asked for.
    #[prop(into)]
    legend: Prop<Text>,
    /// Finds the person, or nobody. What a failure says is shown, with a button to try again.
    #[prop(into)]
    lookup: Task<PersonQuery, Option<FoundPerson>>,
    /// Called with the person when they are found, and with nothing when an answer changes.
    #[prop(optional, into)]
    on_found: Option<Callback<Option<FoundPerson>>>,
    /// What helps to answer, under the legend.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// What is wrong with the answer as a whole: that nobody has been looked up yet.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Whether somebody must be found, and what is said of that beside the labels.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Both answers can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Nothing in it can be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The form's field for the number.
    #[prop(optional, into)]
    id_field: Option<FieldBinding<String>>,
    /// The form's field for the surname.
    #[prop(optional, into)]
    surname_field: Option<FieldBinding<String>>,
    /// The number as it is typed.
    #[prop(optional, into)]
    id_value: Model<String>,
    /// The surname as it is typed.
    #[prop(optional, into)]
    surname_value: Model<String>,
    /// What the names of the two values begin with: `applicant` makes `applicant.id` and `applicant.surname`. Default: they
    /// are not submitted, but for those of form fields.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// What the button says. Default: «Finn personen» in the language in context.
    #[prop(optional, into)]
    button_label: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
) -> impl IntoView {
    let id = component_id(&id, name.get_untracked().as_deref());
    let lookup = Lookup::new(&lookup);
    lookup.tell(on_found);
    let (number, surname) = (
        text_of(id_field.as_ref(), id_value),
        text_of(surname_field.as_ref(), surname_value),
    );
    let (id_error, surname_error) = (RwSignal::new(None::<Problem>), RwSignal::new(None::<Problem>));
    let mended = move |error: RwSignal<Option<Problem>>| {
        move |_: String| {
            if error.get_untracked().is_some() {
                error.set(None);
            }
            lookup.forget();
        }
    };
    let look_up = move || {
        let read = number.get_untracked().parse::<NationalId>();
        let surname = surname.get_untracked().trim().to_owned();
        id_error.set(read.as_ref().err().map(|error| Problem::from(*error)));
        surname_error.set(surname.is_empty().then(|| Problem::word(&NO_SURNAME)));
        if let (Ok(id), false) = (read, surname.is_empty() || lookup_is_on(lookup)) {
            lookup.start(PersonQuery { id, surname });
        }
    };
    // Enter looks the person up, and does not send the form around.
    let on_enter = move |event: KeyboardEvent| {
        if event.key() == "Enter" && roving_focus::is_plain(&event) && is_input(&event) {
            event.prevent_default();
            look_up();
        }
    };
    let part_name =
        move |part: &'static str| name.map(move |name| name.as_ref().map(|name| Text::from(format!("{name}.{part}"))));
    let part = {
        let id = id.clone();
        move |part| part_id(&id, part).map(|id| Some(id.clone()))
    };
    let off = disabled.either(&readonly);
    let found = lookup.view(part_id(&id, "found"), &NOT_FOUND, |found| Found {
        name: found.name,
        note: found.note,
    });
    let button = view! {
        <Button
            variant=ButtonVariant::Secondary
            icon=icons::MAGNIFYING_GLASS
            loading=move || lookup.pending()
            disabled=off
            on_click=move |_| look_up()
        >
            {button_label.or(|| LOOK_UP.text())}
        </Button>
    };
    view! {
        <Fieldset
            legend=legend
            description=description
            error=error
            readonly=readonly
            disabled=disabled
            size=size
            id=id.map(|id| Some(id.clone()))
            class=class
            on:keydown=on_enter
        >
            <NationalIdField
                label=ID.text()
                nostrip:field=id_field
                value=id_value
                error=id_error
                required=required.clone()
                name=part_name("id")
                id=part("number")
                on_change=mended(id_error)
            />
            <TextField
                label=SURNAME.text()
                nostrip:field=surname_field
                value=surname_value
                error=surname_error
                required=required
                name=part_name("surname")
                id=part("surname")
                autocomplete="off"
                spellcheck=false
                width=24
                on_change=mended(surname_error)
            />
            <div>{button}</div>
            {found}
        </Fieldset>
    }
}

/// What is typed, whether a form has it or not.
fn text_of(field: Option<&FieldBinding<String>>, own: Model<String>) -> Model<String> {
    bound(field.cloned(), own).0
}

fn lookup_is_on(lookup: Lookup<PersonQuery, FoundPerson>) -> bool {
    untrack(|| lookup.pending())
}

fn is_input(event: &KeyboardEvent) -> bool {
    event
        .target()
        .is_some_and(|target| target.is_instance_of::<HtmlInputElement>())
}
