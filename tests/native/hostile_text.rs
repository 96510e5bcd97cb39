//! Every text that a component takes may be anything: markup, quotes, a megabyte, letters that turn the line around.
//! It comes out as text, where it belongs, and nothing panics.
//!
//! The table below names each text prop of each public component; a test holds it against the sources.

use crate::{
    showcase::props::{Folder, read_source},
    sources::sources,
};
use felles::prelude::*;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Stands in every hostile text, so that it can be found again.
const MARK: &str = "mark-7261";

const HOSTILE: &[&str] = &[
    "<script>alert(1)</script> mark-7261",
    "\"><img src=x onerror=alert(1)> mark-7261",
    "' onmouseover='alert(1) mark-7261",
    "&lt;script&gt; &amp; &#60;b&#62; mark-7261",
    "</button></textarea></title></style><!-- mark-7261",
    "--> ]]> <!doctype html> mark-7261",
    "\u{202e}mark-7261\u{202c}\u{2066}\u{200f}",
    "\0\u{1}\u{8}\u{7f}\u{fffe}\u{feff} mark-7261",
    "{name} {count} {} {{ }} %s ${x} mark-7261",
    "mark-7261\n\r\n\t\u{2028}",
    "",
    " ",
];

/// A component with hostile text in one prop, as HTML.
type Render = fn(String) -> String;

struct Case {
    component: &'static str,
    prop: &'static str,
    /// Whether the text stands in server HTML; some only name an element to find later.
    seen: bool,
    render: Render,
}

fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    owner.cleanup();
    html
}

/// Each row: the component, its other props, its children if it has any, how the text is given, and the props.
///
/// | how | the text |
/// |---|---|
/// | `shown` | as a value and as a signal; stands in the HTML |
/// | `hidden` | as a value; not in the HTML |
/// | `message` | as a `FieldMessage` |
/// | `list` | as the one value of a list |
/// | `props` | as the one value of a list of props |
/// | `several` | as the one value of a list of them; not in the HTML |
/// | `bound` | as the answer in a field of a form |
/// | `bound_several` | as the one of several answers in a field of a form |
/// | `chosen` | as the choice in a field of a form; not in the HTML |
/// | `chosen_several` | as one of the choices in a field of a form; not in the HTML |
/// | `named` | as a value that names itself; stands in the HTML |
/// | `in_tabs` | as `shown`, the component standing in `Tabs` |
/// | `in_rows` | as a value, the component standing in a `RowList` |
/// | `in_accordion` | as a value, the component standing in an `Accordion` |
macro_rules! cases {
    ($($component:ident $fixed:tt $children:tt $kind:ident { $($prop:ident),* $(,)? })*) => {
        vec![$($(cases!(@kind $kind $component $prop $fixed $children)),*),*].into_iter().flatten().collect()
    };
    (@kind shown $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![
            cases!(@case true $component $prop, cases!(@view $component $prop $fixed $children |text| text.clone())),
            cases!(@case true $component $prop, cases!(@view $component $prop $fixed $children |text| RwSignal::new(text.clone()))),
        ]
    };
    (@kind hidden $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![cases!(@case false $component $prop, cases!(@view $component $prop $fixed $children |text| text))]
    };
    (@kind several $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![cases!(@case false $component $prop, cases!(@view $component $prop $fixed $children |text| vec![text]))]
    };
    (@kind message $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![cases!(@case true $component $prop, cases!(@view $component $prop $fixed $children |text| FieldMessage::warning(text)))]
    };
    (@kind list $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![cases!(@case true $component $prop, cases!(@view $component $prop $fixed $children |text| vec![Text::from(text.clone())]))]
    };
    (@kind props $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![cases!(@case true $component $prop, cases!(@view $component $prop $fixed $children |text| vec![Prop::<Text>::from(text)]))]
    };
    (@kind bound $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![cases!(@case true $component $prop, cases!(@view $component $prop $fixed $children |text| answered(text)))]
    };
    (@kind bound_several $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![cases!(@case true $component $prop, cases!(@view $component $prop $fixed $children |text| several_answered(text)))]
    };
    (@kind chosen $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![cases!(@case false $component $prop, cases!(@view $component $prop $fixed $children |text| answered(text)))]
    };
    (@kind chosen_several $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![cases!(@case false $component $prop, cases!(@view $component $prop $fixed $children |text| several_answered(text)))]
    };
    (@kind named $component:ident $prop:ident $fixed:tt $children:tt) => {
        vec![cases!(@case true $component $prop, cases!(@view $component $prop $fixed $children |text| text))]
    };
    (@kind in_tabs $component:ident children [$($fixed:tt)*] ($children:literal)) => {
        vec![cases!(@case true $component children, |text| html(move || {
            let text = RwSignal::new(text);
            view! { <Tabs label="x"><$component $($fixed)*>{text}</$component></Tabs> }
        }))]
    };
    (@kind in_tabs $component:ident $prop:ident [$($fixed:tt)*] ($children:literal)) => {
        vec![cases!(@case true $component $prop, |text| html(move || {
            view! { <Tabs label="x"><$component $prop=text.clone() $($fixed)*>$children</$component></Tabs> }
        }))]
    };
    (@kind in_rows $component:ident children [$($fixed:tt)*] ($children:literal)) => {
        vec![cases!(@case true $component children, |text| html(move || {
            view! { <RowList><$component $($fixed)*>{text}</$component></RowList> }
        }))]
    };
    (@kind in_rows $component:ident $prop:ident [$($fixed:tt)*] ($children:literal)) => {
        vec![cases!(@case true $component $prop, |text| html(move || {
            view! { <RowList selected={Vec::<String>::new()}><$component $prop=text $($fixed)*>$children</$component></RowList> }
        }))]
    };
    (@kind in_accordion $component:ident children [$($fixed:tt)*] ($children:literal)) => {
        vec![cases!(@case true $component children, |text| html(move || {
            view! { <Accordion><$component $($fixed)*>{text}</$component></Accordion> }
        }))]
    };
    (@kind in_accordion $component:ident $prop:ident [$($fixed:tt)*] ($children:literal)) => {
        vec![cases!(@case true $component $prop, |text| html(move || {
            view! { <Accordion><$component $prop=text.clone() $($fixed)*>$children</$component></Accordion> }
        }))]
    };
    (@case $seen:literal $component:ident $prop:ident, $render:expr) => {
        Case { component: stringify!($component), prop: stringify!($prop), seen: $seen, render: $render }
    };
    (@view $component:ident children [$($fixed:tt)*] ($children:literal) |$text:ident| $value:expr) => {
        |$text| html(move || view! { <$component $($fixed)*>{$value}</$component> })
    };
    (@view $component:ident $prop:ident [$($fixed:tt)*] () |$text:ident| $value:expr) => {
        |$text| html(move || view! { <$component $prop=$value $($fixed)* /> })
    };
    (@view $component:ident $prop:ident [$($fixed:tt)*] ($children:literal) |$text:ident| $value:expr) => {
        |$text| html(move || view! { <$component $prop=$value $($fixed)*>$children</$component> })
    };
}

fn no_work() -> Task<(), ()> {
    Task::from(async |()| Ok(()))
}

felles::form! {
    struct Row {
        name: String,
    }
}

felles::form! {
    struct Asked {
        name: String,
        rows: Vec<Row>,
    }
}

/// A field of a form with this answer.
fn answered(text: String) -> FormField<String> {
    let asked = Asked {
        name: text,
        rows: Vec::new(),
    };
    asked.into_form().name
}

felles::form! {
    struct SeveralAsked {
        names: Vec<String>,
    }
}

/// A field of a form with this among several answers.
fn several_answered(text: String) -> FormField<Vec<String>> {
    SeveralAsked { names: vec![text] }.into_form().names
}

/// `RepeatingGroup` has no children but a view for each row.
macro_rules! row_cases {
    ($($prop:ident $fixed:tt)*) => { vec![$(row_cases!(@case $prop $fixed)),*] };
    (@case $prop:ident [$($fixed:tt)*]) => {
        Case {
            component: "RepeatingGroup",
            prop: stringify!($prop),
            seen: true,
            render: |text| html(move || {
                let rows = Asked::form().rows;
                rows.add();
                view! { <RepeatingGroup rows=rows $prop=text $($fixed)* let:row><TextField label="x" field=row.name /></RepeatingGroup> }
            }),
        }
    };
}

/// What all fields that `typed_field!` makes take.
macro_rules! typed_fields {
    ($($component:ident [$($fixed:tt)*])*) => {
        [$({
            let cases: Vec<Case> = cases! {
                $component [$($fixed)*] () shown { label }
                $component [label="x" $($fixed)*] () shown { description, error, id, class, value, name, autocomplete, placeholder }
                $component [label="x" $($fixed)*] () shown { aria_describedby }
                $component [label="x" $($fixed)*] () message { message }
                $component [label="x" $($fixed)*] () bound { field }
            };
            cases
        }),*].into_iter().flatten()
    };
}

/// A register that knows nobody.
async fn nobody<Query, Found>(_: Query) -> Result<Option<Found>, Problem> {
    Ok(None)
}

fn fields() -> Vec<Case> {
    let mut cases: Vec<Case> = cases! {
        AddressField [] () shown { legend }
        AddressField [legend="x"] () shown { description, error, street, street_error, postal_code, postal_code_error, name, id, class }
        AddressField [legend="x"] () shown { autocomplete_section }
        AddressField [legend="x" with_care_of=true] () shown { care_of }
        AddressField [legend="x" with_care_of=true] () bound { care_of_field, street_field, postal_code_field }
        AmountField [label="x"] () shown { suffix }
        EmailField [label="x"] () hidden { same_as }
        NumberField [label="x"] () shown { prefix, suffix }
        PersonLookup [lookup=nobody] () shown { legend }
        PersonLookup [legend="x" lookup=nobody] () shown { description, error, id_value, surname_value, name, button_label, id, class }
        PersonLookup [legend="x" lookup=nobody] () bound { id_field, surname_field }
        PhoneField [label="x" choose_country=true] () hidden { country }
        SearchField [label="x"] () shown { action, button_label }
        SubscribeForm [subscribe=async |_: Email| Ok(())] () shown { heading }
        SubscribeForm [heading="x" subscribe=async |_: Email| Ok(())] () shown { description, label, button_label, action, name, id, class }
        SubscribeForm [heading="x" subscribe=async |_: Email| Ok(())] () hidden { done }
    };
    cases.extend(typed_fields! {
        AccountNumberField []
        AmountField []
        EmailField []
        NationalIdField []
        NumberField []
        OrganisationLookup [lookup=nobody]
        OrganisationNumberField []
        PasswordField []
        PhoneField []
        PostalCodeField []
        SearchField []
    });
    cases
}

/// `Table` takes data, and closures that find something in it.
macro_rules! table_cases {
    ($($prop:ident $seen:literal [$($fixed:tt)*] |$text:ident| $value:expr;)*) => { vec![$(Case {
        component: "Table",
        prop: stringify!($prop),
        seen: $seen,
        render: |$text| html(move || {
            let rows = vec!["x".to_owned()];
            let columns = vec![TableColumn::new("x", |row: &String| row.clone())];
            view! { <Table rows=rows columns=columns $prop=$value $($fixed)* /> }
        }),
    }),*] };
}

fn tables() -> Vec<Case> {
    table_cases! {
        caption true [] |text| text;
        id true [caption="x"] |text| text;
        class true [caption="x"] |text| text;
        name true [caption="x" selected={Vec::<String>::new()}] |text| text;
        key true [caption="x" selected={Vec::<String>::new()}] |text| move |_: &String| text.clone();
        row_label true [caption="x" selected={Vec::<String>::new()}] |text| move |_: &String| text.clone();
        selected false [caption="x"] |text| vec![text];
        expanded false [caption="x" details=|_: &String| "x"] |text| vec![text];
        load_more_label false [caption="x"] |text| text;
    }
}

fn all() -> Vec<Case> {
    let mut cases = table();
    cases.extend(fields());
    cases.extend(tables());
    cases.extend(buttons());
    cases.extend(choices());
    cases.extend(messages());
    cases.extend(navigations());
    cases.extend(step_forms());
    cases.extend(choosing_patterns());
    cases.extend(row_cases! {
        legend [item="x"]
        item [legend="x"]
        description [legend="x" item="x"]
        add_label [legend="x" item="x"]
        id [legend="x" item="x"]
        class [legend="x" item="x"]
    });
    cases
}

#[expect(clippy::too_many_lines, reason = "a table has as many lines as there are components")]
fn table() -> Vec<Case> {
    cases! {
        Accordion [] ("x") shown { children, id, class }
        AccordionItem [] ("x") in_accordion { title }
        AccordionItem [title="x"] ("x") in_accordion { children, description, id, class }
        AddTile [] ("x") shown { children, description, id, class }
        AddTile [] ("x") shown { href }
        Alert [closable=true] ("x") shown { children, title, close_label, id, class }
        Alert [] ("x") hidden { return_focus }
        AlertDialog [heading="x"] ("x") shown { confirm_label }
        AlertDialog [confirm_label="x"] ("x") shown { heading }
        AlertDialog [heading="x" confirm_label="x"] ("x") shown { children, cancel_label, id, class }
        ArticleHeader [] () shown { title }
        ArticleHeader [title="x"] () shown { lead, code, title_id, id, class }
        ArticleList [heading="x" see_all_href="#x"] ("x") shown { children, see_all_label, id, class }
        ArticleList [] ("x") shown { heading, see_all_href }
        ArticleList [] ("x") hidden { load_more_label }
        ArticleListItem [href="#x"] () shown { title }
        ArticleListItem [title="x"] () shown { href }
        ArticleListItem [title="x" href="#x"] () shown { description, path, meta, id, class }
        Audio [] () shown { label }
        Audio [label="x"] () shown { src, description, crossorigin, id, class }
        Audio [label="x" transcript=|| "x"] () shown { transcript_label }
        AutosaveStatus [] () shown { id, class }
        Avatar [initials="x"] () shown { name }
        Avatar [name="x"] () shown { src, href, initials, id, class }
        Avatar [name="x"] ("x") shown { children }
        AvatarStack [] ("x") shown { label }
        AvatarStack [label="x" more=1] ("x") shown { children, more_href, id, class }
        Badge [count=1] () shown { label, id, class }
        Badge [count=1] ("x") shown { children }
        Bleed [] ("x") shown { children, id, class }
        BlockQuote [] ("x") shown { children, source, id, class }
        BlockQuote [href="#x"] ("x") shown { work }
        BlockQuote [work="x"] ("x") shown { href }
        Box [] ("x") shown { children, id, class }
        BulletList [] ("x") shown { children, label, id, class }
        BulletListItem [] ("x") shown { children, title, id, class }
        Byline [] () shown { author, owner, published, updated, id, class }
        Byline [owner="x"] () shown { owner_href }
        CalendarLink [event=CalendarEvent::on_day("x", DateValue::MIN)] ("x") shown { children, file_name, action_label, id, class }
        Card [] ("x") shown { children, id, class }
        CardButton [] () shown { label }
        CardButton [label="x"] () shown { overline, description, action, secondary_action, href, id, class }
        CardButton [label="x"] ("x") shown { children }
        CardButtonGroup [] ("x") shown { label }
        CardButtonGroup [label="x"] ("x") shown { children, id, class }
        CardFooter [] ("x") shown { children, id, class }
        CardHeading [] ("x") shown { children, href, overline, secondary, id, class }
        CardMedia [] ("x") shown { children, id, class }
        CardSection [] ("x") shown { children, id, class }
        CaseMessage [form=CaseEntry::form()] () shown { action, id, class }
        CaseMessage [form=CaseEntry::form()] () hidden { number }
        Chat [] ("x") shown { children, label, id, class }
        ChatBubble [] ("x") shown { children, name, id, class }
        ChatGroup [] ("x") hidden { name }
        ChatGroup [name="x"] ("x") shown { children, id, class }
        Checkbox [] () shown { label }
        Checkbox [label="x"] () shown { description, error, id, class, name, value, aria_describedby }
        Checkbox [label="x"] () message { message }
        CheckboxControl [] () shown { aria_label, aria_labelledby, aria_describedby, id, class, name, value }
        CheckboxControl [] () hidden { aria_controls }
        CircleList [] ("x") shown { children, label, id, class }
        CircleListItem [] ("x") shown { children, title, id, class }
        Combobox [] () shown { label }
        Combobox [label="x"] () shown { description, error, placeholder, autocomplete, name, id, class, value, aria_describedby }
        Combobox [label="x" value="x"] () shown { value_label }
        Combobox [label="x"] () hidden { empty }
        Combobox [label="x"] () message { message }
        Combobox [label="x"] () bound { field }
        Confirm [] ("x") shown { children, id, class }
        ConfirmationPanel [] ("x") shown { label }
        ConfirmationPanel [label="x"] ("x") shown { children, heading, error, name, value, id, class }
        ConnectedList [] ("x") shown { children, label, id, class }
        ConnectedListItem [] ("x") shown { title }
        ConnectedListItem [title="x" status=ConnectedListStatus::Active] ("x") shown { children, href, note, status_label, id, class }
        ContactForm [form=ContactEnquiry::form()] () shown { action, id, class }
        ContactForm [form=ContactEnquiry::form()] () hidden { number }
        DateBadge [date="2026-05-01"] () shown { id, class }
        DateInput [] () shown { legend }
        DateInput [legend="x"] () shown { description, error, id, class, value, name }
        DateInput [legend="x"] () bound { field }
        DatePicker [] () shown { label }
        DatePicker [label="x"] () shown { description, error, id, class, value, name, autocomplete, aria_describedby }
        DatePicker [label="x"] () message { message }
        DatePicker [label="x"] () bound { field }
        DatePickerControl [] () shown { aria_label, aria_labelledby, aria_describedby, id, class, value, name, autocomplete }
        MultiDatePicker [] () shown { label }
        MultiDatePicker [label="x"] () shown { description, error, id, class, value, name, aria_describedby }
        MultiDatePicker [label="x"] () message { message }
        MultiDatePicker [label="x"] () bound { field }
        DateRangePicker [] () shown { legend }
        DateRangePicker [legend="x"] () shown { description, error, from_label, to_label, from_error, to_error, from, to, from_name, to_name, id, class }
        DateRangePicker [legend="x"] () bound { from_field, to_field }
        DateTimeField [] () shown { legend }
        DateTimeField [legend="x"] () shown { description, error, date_label, time_label, id, class, value, name }
        DateTimeField [legend="x"] () bound { field }
        Definition [] ("x") shown { text }
        Definition [text="x"] ("x") shown { children, id, class }
        DescribedSection [] ("x") shown { heading }
        DescribedSection [heading="x"] ("x") shown { children, lead, subheading, highlight, id, class }
        DescriptionList [] ("x") shown { children, heading, intro, id, class }
        DescriptionListItem [] ("x") shown { term }
        DescriptionListItem [term="x"] ("x") shown { children, id, class }
        Detail [] ("x") shown { children, id, class }
        DetailPanel [title="x"] ("x") shown { children, id, class }
        DetailPanel [] ("x") shown { title }
        Details [] ("x") shown { title }
        Details [title="x"] ("x") shown { children, description, name, id, class }
        Dialog [] ("x") shown { children, heading, close_label, aria_label, aria_labelledby, aria_describedby, id, class }
        Dialog [on_back=|()| ()] ("x") shown { back_label }
        Dialog [loading=true] ("x") shown { loading_label }
        Dialog [] ("x") hidden { initial_focus, return_focus }
        DialogFlow [pages=Vec::new()] () shown { unsaved_heading, id, class }
        DialogFlow [pages=Vec::new() loading=true] () shown { loading_label }
        DialogFlow [pages=Vec::new()] () hidden { page }
        Disclosure [] ("x") shown { label }
        Disclosure [label="x"] ("x") shown { children, open_label, name, id, class }
        Divider [] () shown { label, id, class }
        DocumentList [documents=vec![DocumentEntry::file("x", "#x")]] () shown { label }
        DocumentList [label="x" documents=Vec::new()] () shown { empty, id, class }
        Drawer [] ("x") shown { heading }
        Drawer [heading="x"] ("x") shown { children, id, class }
        DropdownMenu [] ("x") shown { label }
        DropdownMenu [label="x"] ("x") shown { children, id, class }
        DropdownMenuCheckbox [] ("x") shown { children, id, class }
        DropdownMenuGroup [] ("x") shown { label }
        DropdownMenuGroup [label="x"] ("x") shown { children, id, class }
        DropdownMenuItem [] ("x") shown { children, description, keys, lang, id, class }
        DropdownMenuItem [] ("x") shown { href }
        DropdownMenuRadio [value="a"] ("x") shown { children, id, class }
        DropdownMenuRadio [] ("x") hidden { value }
        DropdownMenuRadioGroup [] ("x") shown { label }
        DropdownMenuRadioGroup [label="x"] ("x") shown { children, id, class }
        DropdownMenuRadioGroup [label="x"] ("x") hidden { selected }
        DropdownSubmenu [] ("x") shown { label }
        DropdownSubmenu [label="x"] ("x") shown { children, id, class }
        DurationField [] () shown { legend }
        DurationField [legend="x"] () shown { description, error, id, class, value, name }
        DurationField [legend="x"] () bound { field }
        EmailLink [] () shown { address }
        EmailLink [address="a@b.no"] ("x") shown { children, subject, body, cc, action_label, id, class }
        ErrorSummary [errors=vec![SummaryError::general("x")]] () shown { heading, intro, id, class }
        ExpandableList [] ("x") shown { title }
        ExpandableList [title="x" href="#x" favourite=true] ("x") shown { children, description, list_label, id, class }
        ExpandableList [title="x"] ("x") shown { href }
        ExpandablePanel [] ("x") shown { title }
        ExpandablePanel [title="x"] ("x") shown { children, description, name, id, class }
        ExpandablePanel [title="x"] ("x") shown { href }
        ExpandablePanelGroup [] ("x") shown { children, id, class }
        Field [] ("x") shown { label }
        Field [label="x"] ("x") shown { children, description, error, class }
        Field [label="x"] ("x") message { message }
        Field [label="x"] ("x") shown { prefix, suffix, id, name }
        Fieldset [] ("x") shown { legend }
        Fieldset [legend="x"] ("x") shown { children, description, error, role, aria_labelledby, aria_describedby, id, class }
        Figure [] ("x") shown { children, caption, credit, id, class }
        Figure [credit="x"] ("x") shown { credit_href }
        Footer [to_top=true] ("x") shown { children, heading, top_id, id, class }
        FooterGroup [] ("x") shown { heading }
        FooterGroup [heading="x"] ("x") shown { children, id, class }
        FooterLink [] ("x") shown { href }
        FooterLink [href="#x"] ("x") shown { children, id, class }
        FileUpload [] () shown { label }
        FileUpload [label="x"] () shown { description, error, accept, name, id, class, aria_describedby }
        FileUpload [label="x"] () message { message }
        FileUpload [label="x"] () several { value }
        FileUpload [label="x"] () bound_several { field }
        Footnote [] ("x") shown { children, word, id, class }
        Form [form=Asked::form()] ("x") shown { children, action, autocomplete, aria_label, id, class }
        Form [form=Asked::form()] ("x") hidden { part }
        FormattedValue [value="x"] () shown { prefix, suffix, label, id, class }
        FormattedValue [value=""] () shown { empty }
        FormattedValue [value=1 kind=ValueKind::Money] () shown { currency }
        FormGroup [] ("x") shown { children, heading, description, aria_label, id, class }
        FormProgress [steps=vec!["x"] current=1_usize] () shown { aria_label, id, class }
        FormSteps [steps=vec!["x"] current=1_usize] () shown { aria_label, id, class }
        FormSummary [] ("x") shown { heading }
        FormSummary [heading="x"] ("x") shown { children, error, change_href, id, class }
        FormSummary [heading="x" change_href="#x"] ("x") shown { change_label }
        FormSummaryGroup [] ("x") shown { label }
        FormSummaryGroup [label="x"] ("x") shown { children, class }
        Grid [] ("x") shown { children, id, class }
        GridItem [] ("x") shown { children, id, class }
        Header [menu=|| view! { <HeaderLink href="/x">"x"</HeaderLink> }] () hidden { current }
        Header [menu=|| "x"] () shown { menu_label, toggle_label, id, class }
        HeaderItem [] ("x") shown { children, id, class }
        HeaderLink [] ("x") shown { href }
        HeaderLink [href="#x" count=1_u64] ("x") shown { children, count_label, lang, id, class }
        Heading [] ("x") shown { children, secondary, id, class }
        HelpText [] ("x") shown { children, label, id, class }
        Icon [icon=icons::CHECKMARK] () shown { label, id, class }
        IconLink [icon=icons::BELL] ("x") shown { href }
        IconLink [icon=icons::BELL href="#x"] ("x") shown { children, action_label, id, class }
        IconList [] ("x") shown { children, label, id, class }
        IconListItem [title="x"] ("x") shown { children, href, description, icon_label, id, class }
        IconListItem [] ("x") shown { title }
        IconText [] ("x") shown { children, overline, id, class }
        Identity [] () shown { name }
        Identity [name="x"] () shown { number, description, address, href, id, class }
        Identity [name="x" number="1"] () shown { number_label }
        Identity [name="x" status=IdentityStatus::Confirmed] () shown { status_label }
        Image [] () shown { alt }
        Image [alt="x"] () shown { src, srcset, sizes, id, class }
        ImageCard [image=|| "x"] ("x") shown { title }
        ImageCard [title="x" image=|| "x"] ("x") shown { children, href, phone, email, id, class }
        ImageLink [href="#x" image=|| "x"] () shown { title }
        ImageLink [title="x" image=|| "x"] () shown { href }
        ImageLink [title="x" href="#x" image=|| "x"] () shown { text, id, class }
        IndustryCodeSearch [source=IndustryCodeSource::task(async |_: Text| Ok(IndustryCodeAnswer::default()))] () shown { label, description, error, query, value, source_note, name, id, class }
        IndustryCodeSearch [source=IndustryCodeSource::task(async |_: Text| Ok(IndustryCodeAnswer::default()))] () bound { field }
        InfoBar [] ("x") shown { children, action_label, id, class }
        InfoBar [action_label="x"] ("x") shown { href }
        InsetText [] ("x") shown { children, id, class }
        Lead [] ("x") shown { children, id, class }
        Link [] ("x") shown { href }
        Link [href="#x"] ("x") shown { children, download, file_type, hreflang, rel, aria_label, id, class }
        LinkButton [] ("x") shown { href }
        LinkButton [href="#x"] ("x") shown { children, download, file_type, hreflang, rel, aria_label, id, class }
        LinkCard [title="x"] ("x") shown { href }
        LinkCard [href="#x"] ("x") shown { title }
        LinkCard [title="x" href="#x"] ("x") shown { children, overline, code, id, class }
        Logo [] () shown { name, text, href, id, class }
        MediaObject [media=|| "x"] ("x") shown { children, id, class }
        MultiSelect [] () shown { label }
        MultiSelect [label="x"] () shown { description, error, placeholder, name, id, class, aria_describedby }
        MultiSelect [label="x"] () hidden { empty }
        MultiSelect [label="x"] () message { message }
        MultiSelect [label="x"] () several { value }
        MultiSelect [label="x"] () bound_several { field }
        NavigationButtons [] () shown { next, back_href, cancel_href, id, class }
        NavigationButtons [] () hidden { back_name }
        NavigationButtons [back_href="#x"] () shown { back }
        NavigationButtons [cancel_href="#x"] () shown { cancel }
        NoticeForm [form=OperationsNotice::form()] () shown { action, id, class }
        NumberedList [] ("x") shown { children, label, id, class }
        NumberedListItem [] ("x") shown { children, title, id, class }
        OrderForm [form=ServiceOrder::form_for(&OrderKind::access()) kind=OrderKind::access()] () shown { action, id, class }
        OrderForm [form=ServiceOrder::form_for(&OrderKind::access()) kind=OrderKind::access()] () hidden { number }
        Page [] ("x") shown { children, id, class, skip_link_label, main_id }
        Page [aside=|| "x"] ("x") shown { aside_label }
        PageBlock [] ("x") shown { children, id, class }
        PageFeedback [] () shown { question, id, class }
        PageFeedback [step=FeedbackStep::Text] () shown { text }
        PageFeedback [] () hidden { page }
        StartEnk [service=EmbeddedEnkService::new() person=EmbeddedEnkService::new().who()] () shown { aria_label, close_href, help_href, id, class }
        StartEnk [service=EmbeddedEnkService::new() person=EmbeddedEnkService::new().who() help_href="#x"] () shown { help_phone }
        PageTitle [] () shown { title }
        PageTitle [title="x"] () shown { code, id, class }
        Paragraph [] ("x") shown { children, id, class }
        PhoneLink [] () shown { number }
        PhoneLink [number="112"] ("x") shown { children, action_label, id, class }
        Popover [] ("x") shown { children, aria_label, aria_labelledby, id, class }
        PopoverTrigger [] ("x") shown { popover }
        PopoverTrigger [popover="x"] ("x") shown { children, id, class }
        PostponeField [] () shown { legend }
        PostponeField [legend="x"] () shown { description, error, id, class, value, name }
        PostponeField [legend="x"] () bound { field }
        PrintButton [] ("x") shown { children, id, class }
        ProgressBar [] () shown { label }
        ProgressBar [label="x" value=1] () shown { value_text, description, id, class }
        ProgressBar [label="x"] () list { scale }
        Prose [] ("x") shown { children, lang, id, class }
        Receipt [] () shown { heading }
        Receipt [heading="x"] ("x") shown { children, number, save_href, id, class }
        Receipt [heading="x" number="1"] () shown { number_label }
        Receipt [heading="x" sent=vec![("a", "b")]] () shown { sent_heading }
        RowList [] ("x") shown { children, label, id, class, add_label }
        RowList [] ("x") hidden { name, load_more_label }
        RowList [] ("x") several { selected, deleted }
        RowListCell [] ("x") shown { children, label, description, id, class }
        RowListRow [] ("x") in_rows { title }
        RowListRow [title="x" status=RowListStatus::Unread] ("x") in_rows { children, description, href, status_label, id, class, value }
        Select [options=[("a", "b")]] () shown { label }
        Select [label="x" options=[("a", "b")]] () shown { description, error, placeholder, autocomplete, name, id, class, value }
        Select [label="x" options=[("a", "b")]] () shown { aria_describedby }
        Select [label="x" options=[("a", "b")]] () message { message }
        Select [label="x" options=[("a", "b")]] () bound { field }
        SelectControl [options=[("a", "b")]] () shown { aria_label, aria_labelledby, aria_describedby, id, class, value, name }
        SelectControl [options=[("a", "b")]] () shown { autocomplete, placeholder }
        SelectMenu [options=[("a", "b")]] () shown { label }
        SelectMenu [label="x" options=[("a", "b")]] () shown { description, error, placeholder, name, id, class, value }
        SelectMenu [label="x" options=[("a", "b")]] () shown { aria_describedby }
        SelectMenu [label="x" options=[("a", "b")]] () message { message }
        SelectMenu [label="x" options=[("a", "b")]] () bound { field }
        SessionTimeout [lifetime=60 extend=no_work()] () shown { more, id, class }
        SessionTimeout [lifetime=60 extend=no_work()] () shown { logout_href }
        SessionTimeout [lifetime=60 extend=no_work()] () hidden { login_href, session }
        ShowHide [] ("x") shown { children, id, class }
        ShowMore [] ("x") shown { children, label, id, class }
        Skeleton [] () shown { width, height, id, class }
        Skeleton [] ("x") shown { children }
        Spinner [] () shown { label, id, class }
        Stack [] ("x") shown { children, id, class }
        StickyActions [] ("x") shown { children, note, id, class }
        SubHeader [] () shown { link, id, class }
        SubHeader [link="x"] () shown { link_href }
        SummaryList [] ("x") shown { children, heading, id, class }
        SummaryRow [] () shown { label }
        SummaryRow [label="x"] () shown { value, empty, change_href, error, class }
        SummaryRow [label="x"] ("x") shown { children }
        SummaryRow [label="x" change_href="#x"] () shown { change_label }
        Tab [value="a" label="b"] ("x") in_tabs { children, id, class }
        Tab [label="b"] ("x") in_tabs { value }
        Tab [value="a"] ("x") in_tabs { label }
        Tabs [] ("x") shown { label }
        Tabs [label="x"] ("x") shown { children }
        Tabs [label="x"] ("x") shown { id, class }
        Tabs [label="x"] ("x") hidden { selected }
        Tag [] ("x") shown { children, id, class }
        TaskItem [] () shown { title }
        TaskItem [title="x"] () shown { href, description, status_text, id, class }
        TaskList [] ("x") shown { children, heading, aria_label, id, class }
        Textarea [] () shown { label }
        Textarea [label="x"] () shown { description, error, id, class, value, name, autocomplete, placeholder }
        Textarea [label="x"] () shown { aria_describedby }
        Textarea [label="x"] () message { message }
        Textarea [label="x"] () bound { field }
        TextareaControl [] () shown { aria_label, aria_labelledby, aria_describedby, id, class, value, name }
        TextareaControl [] () shown { autocomplete, placeholder }
        TextField [] () shown { label }
        TextField [label="x"] () shown { description, error, prefix, suffix, id, class, value, name, autocomplete, pattern }
        TextField [label="x"] () shown { placeholder, aria_describedby }
        TextField [label="x"] () message { message }
        TextField [label="x"] () bound { field }
        TextFieldControl [] () shown { aria_label, aria_labelledby, aria_describedby, id, class, value, name }
        TextFieldControl [] () shown { autocomplete, pattern, placeholder }
        ThemeProvider [] ("x") shown { children, theme, id, class }
        TileButton [count=1_u32] ("x") shown { children, count_label, controls, href, id, class }
        Timeline [] ("x") shown { label }
        Timeline [label="x"] ("x") shown { children, id, class }
        TimelineItem [from="2026-05-01"] ("x") shown { title }
        TimelineItem [title="x" from="2026-05-01"] ("x") shown { children, description, href, id, class }
        TimelineRow [] ("x") shown { label }
        TimelineRow [label="x"] ("x") shown { children, id, class }
        Toast [] ("x") shown { children, title, action_label, id, class }
        Toast [on_close=|_| ()] ("x") shown { close_label }
        ToastRegion [queue=ToastQueue::new()] () shown { label, hotkey, id, class }
        ToastRegion [queue=ToastQueue::new()] () hidden { close_label }
        Tooltip [] ("x") shown { children, text, id, class }
        Tooltip [text="x"] ("x") shown { keys }
        Tooltip [text="x"] ("x") hidden { text_from }
        UnsavedChanges [when=false] () shown { heading, text, leave_label, stay_label, id, class }
        Video [] () shown { label }
        Video [label="x"] () shown { src, poster, description, crossorigin, id, class }
        Video [label="x" transcript=|| "x"] () shown { transcript_label }
        VisuallyHidden [] ("x") shown { children, id, class }
        WarningText [] ("x") shown { children, label, id, class }
    }
}

fn buttons() -> Vec<Case> {
    cases! {
        ActionButton [] ("x") shown { children, description, command, command_for, aria_label, aria_describedby }
        ActionButton [] ("x") shown { aria_controls, id, class }
        ActionButton [count=1] ("x") shown { count_label }
        ActionButton [] ("x") shown { href }
        ActionButton [href="#x"] ("x") shown { target, download }
        Button [] ("x") shown { children, id, class, name, value, form, command, command_for, aria_label, description, title }
        Button [] ("x") shown { aria_describedby, aria_controls, aria_haspopup }
        Button [count=1] ("x") shown { count_label }
        Button [dot=Color::Danger] ("x") shown { dot_label }
        Button [href="#x"] ("x") shown { id, class, aria_label, target, rel, download }
        Button [] ("x") shown { href }
        ButtonGroup [] ("x") shown { children, label, aria_labelledby, id, class }
        CopyButton [] () hidden { text }
        CopyButton [text="x"] () hidden { failed_help }
        CopyButton [text="x"] () shown { label, copied_label, failed_label, aria_label, id, class }
        ExitThisPage [] () shown { href, label, id, class }
        ExitThisPageLink [] () shown { href, label, id, class }
        IconButton [icon=icons::X_MARK] () shown { label }
        IconButton [icon=icons::X_MARK label="x"] () shown { name, value, command, command_for, aria_describedby, aria_controls }
        IconButton [icon=icons::X_MARK label="x"] () shown { aria_haspopup, id, class, href }
        IconButton [icon=icons::X_MARK label="x" dot=Color::Danger] () shown { dot_label }
        IconButton [icon=icons::X_MARK label="x" href="#x"] () shown { target, download }
        TaskButton [task=async |()| Ok(())] ("x") shown { children, id, class }
        TaskButton [task=async |()| Ok(())] ("x") hidden { success }
        ToggleButton [] ("x") shown { children, aria_label, aria_describedby, aria_controls, id, class }
        ToggleButton [count=1] ("x") shown { count_label }
    }
}

fn no_steps() -> Vec<OnboardingStep> {
    Vec::new()
}

fn compared() -> ComparisonData {
    ComparisonData::new([ComparedOption::new("x", "x")]).category("x", [ComparisonRow::new("x", ["x"])])
}

fn choosing_patterns() -> Vec<Case> {
    cases! {
        Comparison [data=compared()] () shown { caption }
        Comparison [caption="x" data=compared()] () shown { id, class }
        Comparison [caption="x" data=compared()] () hidden { chosen }
        Comparison [caption="x" data=compared() chosen="x"] () shown { chosen_label }
        ErrorPage [] ("x") shown { children, title, text, reference, id, class }
        ErrorPage [] () props { advice }
        ErrorPage [kind=ErrorKind::Server] () shown { retry_href }
        Guide [rules=nightlife_guide()] () shown { action, id, class }
        Guide [rules=nightlife_guide()] () hidden { page, save_as }
        Guide [rules=nightlife_guide()] () several { ticked }
        Onboarding [steps=no_steps()] () shown { opener_label, id, class }
        Questionnaire [rules=business_form_rules()] () shown { action, id, class }
    }
}

fn navigations() -> Vec<Case> {
    cases! {
        AdjacentPages [] () shown { previous_href, next_href, aria_label, id, class }
        AdjacentPages [previous_href="#x"] () shown { previous }
        AdjacentPages [next_href="#x"] () shown { next }
        BackLink [] () shown { href }
        BackLink [href="#x"] () shown { label, id, class }
        Breadcrumbs [items=[("x", "#x")]] () shown { aria_label, aria_labelledby, id, class }
        HelpLink [] () shown { text, href, chat_href, id, class }
        HelpLink [href="#x"] () shown { link_label, phone }
        HelpLink [chat_href="#x"] () shown { chat_label }
        InPageNavigation [links=[("x", "#x")]] () shown { heading, id, class }
        LanguageMenu [languages=vec![LanguageOption::of("nb")]] () shown { label, id, class }
        LanguageMenu [languages=vec![LanguageOption::of("nb")]] () hidden { current }
        NavMenu [] ("x") shown { children, label, id, class }
        NavMenu [] ("x") hidden { current }
        NavMenuGroup [] ("x") shown { label }
        NavMenuGroup [label="x"] ("x") shown { children, id, class }
        NavMenuLink [href="#x"] () shown { label }
        NavMenuLink [label="x"] () shown { href }
        NavMenuLink [label="x" href="#x"] () shown { description, id, class }
        PageNav [sections=vec![PageNavSection::new("x", [("x", "#x")])]] () shown { aria_label, aria_labelledby, id, class }
        Pagination [pages=3_usize] () shown { href, aria_label, aria_labelledby, id, class }
        ServiceNavigation [links=[("x", "#x")]] () shown { name, aria_label, id, class }
        ServiceNavigation [name="x"] () shown { name_href }
        ServiceNavigation [links=[("x", "#x")]] () hidden { current }
        SideNavigation [] ("x") shown { children, aria_label, heading, id, class }
        SideNavigation [heading="x"] ("x") shown { heading_href }
        SideNavigation [] ("x") hidden { current }
        SideNavigationGroup [] ("x") shown { label }
        SideNavigationGroup [label="x"] ("x") shown { children, id, class }
        SideNavigationItem [href="#x"] () shown { label }
        SideNavigationItem [label="x"] () shown { href }
        SideNavigationItem [label="x" href="#x"] () shown { id, class }
        SideNavigationItem [label="x" href="#x"] ("x") shown { children }
        SkipLink [] () shown { href }
        SkipLink [href="#x"] () shown { label, id, class }
        TabsWithAction [action=|| "x"] ("x") shown { label }
        TabsWithAction [label="x" action=|| "x"] ("x") shown { children, id, class }
        TabsWithAction [label="x" action=|| "x"] ("x") hidden { selected }
        UserButton [] () shown { name }
        UserButton [name="x"] () shown { represents, href, id, class }
        UserButton [name="x"] ("x") shown { children }
    }
}

/// A register that knows no name.
async fn free(_: Text) -> Result<NameAnswer, Problem> {
    Ok(NameAnswer::Free)
}

fn owner_fields() -> OwnerFormFields {
    *felles::patterns::owner_form::Owner::form()
}

fn name_fields() -> BusinessNameFormFields {
    *BusinessName::form()
}

fn description_fields() -> ActivityDescriptionFormFields {
    *ActivityDescription::form()
}

fn contact_fields() -> ContactPersonFormFields {
    *ContactPerson::form()
}

fn card_options() -> Vec<CardOption> {
    vec![CardOption::new("a", "b").excerpt("c")]
}

fn step_forms() -> Vec<Case> {
    cases! {
        ActivityDescriptionFields [fields=description_fields()] () shown { handling_time, search_href }
        AddressForm [form=BusinessAddress::form()] ("x") shown { children, action, question, next, back_href, id, class }
        BusinessNameFields [fields=name_fields() check=free] () shown { surname }
        ChoiceForm [form=Asked::form() field=answered("a".to_owned()) options=card_options()] ("x") shown { question }
        ChoiceForm [form=Asked::form() question="x" options=card_options()] ("x") chosen { field }
        ChoiceForm [form=Asked::form() field=answered("a".to_owned()) question="x" options=card_options()] ("x") shown { children, action, description, next, back_href, id, class, find_href }
        ChoiceForm [form=Asked::form() field=answered("a".to_owned()) question="x" options=card_options() find_href="#x"] ("x") shown { find }
        ContactPersonFields [fields=contact_fields()] () shown { legend, description }
        ContactPersonForm [form=ContactPerson::form()] ("x") shown { children, action, legend, question, next, back_href, id, class }
        DateForm [form=StartDate::form()] ("x") shown { children, action, question, next, back_href, id, class }
        DescriptionForm [form=ActivityDescription::form()] ("x") shown { children, action, question, next, back_href, id, class, handling_time, search_href }
        NameForm [form=BusinessName::form() check=free] ("x") shown { children, action, question, next, back_href, id, class, surname }
        OwnerFields [fields=owner_fields()] () shown { no_number_href }
        OwnerForm [form=felles::patterns::owner_form::Owner::form()] ("x") shown { children, action, question, next, back_href, id, class, no_number_href }
    }
}

fn choices() -> Vec<Case> {
    cases! {
        Checkbox [label="x"] ("x") shown { children }
        CheckboxGroup [] ("x") shown { legend }
        CheckboxGroup [legend="x"] ("x") shown { children, description, error, aria_describedby, id, class }
        CheckboxGroup [legend="x"] ("x") hidden { name }
        CheckboxGroup [legend="x"] ("x") several { selected }
        CheckboxGroup [legend="x"] ("x") chosen_several { field }
        CheckboxSearch [options=found("x")] () shown { legend }
        CheckboxSearch [legend="x" options=found("x")] () shown { search_label, description, error, id, class, name }
        CheckboxSearch [legend="x" options=found("x")] () named { query }
        CheckboxSearch [legend="x" options=found("x")] () several { selected }
        CheckboxSearch [legend="x" options=found("x")] () chosen_several { field }
        CheckboxTree [branches=tree("x")] () shown { legend }
        CheckboxTree [legend="x" branches=tree("x")] () shown { description, error, id, class, name }
        CheckboxTree [legend="x" branches=tree("x")] () several { selected }
        CheckboxTree [legend="x" branches=tree("x")] () chosen_several { field }
        Chip [] () shown { label }
        Chip [label="x"] () named { value }
        Chip [label="x"] () shown { name, aria_describedby, id, class }
        Chip [label="x"] () hidden { aria_controls }
        ChipButton [] ("x") shown { children, href, id, class }
        ChipGroup [] ("x") shown { children, label, id, class }
        ChipPanel [] ("x") shown { legend }
        ChipPanel [legend="x" on_cancel=|()| ()] ("x") shown { children, description, error, done_label, cancel_label, id, class }
        ChipPanel [legend="x"] ("x") hidden { name }
        ChipPanel [legend="x"] ("x") several { selected }
        ChipPanel [legend="x"] ("x") chosen_several { field }
        ChipsWithOther [] ("x") shown { legend }
        ChipsWithOther [legend="x"] ("x") shown { children, description, error, text_error, other_label, text_label, id, class, name, text_name }
        ChipsWithOther [legend="x"] ("x") named { other_value, text }
        ChipsWithOther [legend="x"] ("x") several { selected }
        ChipsWithOther [legend="x"] ("x") chosen_several { field }
        ChipsWithOther [legend="x"] ("x") bound { text_field }
        FilterGroup [] ("x") shown { title }
        FilterGroup [title="x"] ("x") shown { children, id, class }
        FilterPanel [search={Model::<String>::default()}] ("x") shown { children, label, search_label, search_name, id, class }
        FilterPanel [] ("x") shown { action }
        FilterPanel [] ("x") named { search }
        InputChip [] ("x") shown { children, href, id, class }
        PeriodChoice [] ("x") shown { legend }
        PeriodChoice [legend="x"] ("x") shown { children, description, error, from_error, to_error, custom_label, id, class, name, from_name, to_name }
        PeriodChoice [legend="x"] ("x") named { custom_value, from, to }
        PeriodChoice [legend="x"] ("x") hidden { selected }
        PeriodChoice [legend="x"] ("x") chosen { field }
        PeriodChoice [legend="x"] ("x") bound { from_field, to_field }
        Radio [value="x"] ("x") shown { label }
        Radio [label="x"] ("x") named { value }
        Radio [label="x" value="x"] ("x") shown { children, description, aria_describedby, id, class }
        RadioCard [value="x"] ("x") shown { title }
        RadioCard [title="x"] ("x") named { value }
        RadioCard [title="x" value="x"] ("x") shown { children, excerpt, id, class }
        RadioControl [] () named { value }
        RadioControl [value="x"] () shown { aria_label, aria_labelledby, aria_describedby, id, class }
        RadioControl [value="x"] () hidden { aria_controls }
        RadioGroup [] ("x") shown { legend }
        RadioGroup [legend="x"] ("x") shown { children, description, error, aria_describedby, id, class }
        RadioGroup [legend="x"] ("x") hidden { name, selected }
        RadioGroup [legend="x"] ("x") chosen { field }
        Switch [] () shown { label }
        Switch [label="x"] () shown { description, error, id, class, name, value, aria_describedby }
        Switch [label="x"] () message { message }
        SwitchControl [] () shown { aria_label, aria_labelledby, aria_describedby, id, class, name, value }
        ToggleGroup [] ("x") shown { label }
        ToggleGroup [label="x"] ("x") shown { children, description, error, aria_describedby, id, class }
        ToggleGroup [label="x"] ("x") hidden { name, selected }
        ToggleGroup [label="x"] ("x") chosen { field }
        ToggleGroupItem [] ("x") named { value }
        ToggleGroupItem [value="x"] ("x") shown { children, tooltip, id, class }
    }
}

fn found(label: &'static str) -> Vec<CheckboxSearchOption> {
    vec![CheckboxSearchOption::new("x", label)]
}

fn tree(label: &'static str) -> Vec<CheckboxBranch> {
    vec![CheckboxBranch::new("a", label).with([CheckboxBranch::new("x", label)])]
}

fn messages() -> Vec<Case> {
    cases! {
        CookieBanner [] ("x") shown { children, title, service, accept_label, reject_label, action, id, class }
        CookieBanner [] ("x") shown { settings_href }
        CookieBanner [settings_href="#x"] ("x") shown { settings_label }
        CookieBanner [] ("x") hidden { name }
        EmptyState [] ("x") shown { children, title, id, class }
        EmptyState [] ("x") props { advice }
        GlobalAlert [closable=true] ("x") shown { children, title, label, close_label, id, class }
        GlobalAlert [] ("x") hidden { return_focus }
        GuidePanel [] ("x") shown { children, id, class }
        InfoCard [] ("x") shown { children, title, id, class }
        InlineMessage [] ("x") shown { children, id, class }
        NotificationBanner [] ("x") shown { children, title, heading, id, class }
        PhaseBanner [feedback_href="#x"] ("x") shown { children, label, feedback_label, id, class }
        PhaseBanner [] ("x") shown { feedback_href }
        ReceiptPanel [] ("x") shown { title }
        ReceiptPanel [title="x"] ("x") shown { children, reference, id, class }
        ReceiptPanel [title="x" reference="1"] ("x") shown { reference_label }
    }
}

/// What a parser of HTML would see: the names of elements and of attributes.
fn names(html: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut elements, mut attributes) = (BTreeSet::new(), BTreeSet::new());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(after) = rest
            .strip_prefix("!>")
            .or_else(|| rest.strip_prefix("!--")?.split_once("-->").map(|(_, after)| after))
        {
            rest = after;
            continue;
        }
        rest = rest.trim_start_matches('/');
        let end = rest.find([' ', '>', '/']).unwrap_or(rest.len());
        elements.insert(rest[..end].to_owned());
        rest = &rest[end..];
        loop {
            rest = rest.trim_start_matches([' ', '/']);
            if rest.is_empty() || rest.starts_with('>') {
                break;
            }
            let end = rest.find(['=', '>', ' ']).unwrap_or(rest.len());
            attributes.insert(rest[..end].to_owned());
            rest = &rest[end..];
            if let Some(quoted) = rest.strip_prefix("=\"") {
                rest = quoted.split_once('"').map_or("", |(_, after)| after);
            }
        }
    }
    (elements, attributes)
}

#[test]
fn hostile_text_comes_out_as_text_in_every_prop() {
    for case in all() {
        let name = format!("{}.{}", case.component, case.prop);
        let (elements, attributes) = names(&(case.render)("harmless".to_owned()));
        // An avatar without letters shows a symbol.
        let is_drawn = |text: &str| case.component == "Avatar" && case.prop == "initials" && text.trim().is_empty();
        for text in HOSTILE.iter().filter(|text| !is_drawn(text)) {
            let html = (case.render)((*text).to_owned());
            let (found_elements, found_attributes) = names(&html);
            let new: Vec<_> = found_elements.difference(&elements).collect();
            assert!(new.is_empty(), "{name}: {text:?} became the elements {new:?}:\n{html}");
            // An icon without a name is decoration, and says so itself.
            // A number with digits in it can be called. A search field without text has nothing to clear.
            let ours = |attribute: &&String| {
                [
                    ("Icon", "aria-hidden"),
                    ("PhoneLink", "href"),
                    ("SearchField", "hidden"),
                    // Without a code there is none to choose.
                    ("IndustryCodeSearch", "hidden"),
                ]
                .contains(&(case.component, attribute.as_str()))
            };
            let new = found_attributes.difference(&attributes);
            let new: Vec<_> = new.filter(|attribute| !ours(attribute)).collect();
            assert!(
                new.is_empty(),
                "{name}: {text:?} became the attributes {new:?}:\n{html}"
            );
            assert!(
                !case.seen || !text.contains(MARK) || html.contains(MARK),
                "{name}: {text:?} is lost:\n{html}"
            );
        }
    }
}

#[test]
fn a_megabyte_is_no_problem_in_any_prop() {
    let text = format!("{}{MARK}", "<å\u{202e}\" ".repeat(130_000));
    assert!(text.len() > 1_000_000);
    for case in all() {
        let html = (case.render)(text.clone());
        assert!(
            !case.seen || html.contains(MARK),
            "{}.{}: the text is lost",
            case.component,
            case.prop
        );
        assert!(
            !html.contains("<å"),
            "{}.{}: the text is not escaped",
            case.component,
            case.prop
        );
    }
}

/// Types that hold text a caller gives.
const TEXT_TYPES: &[&str] = &[
    "Text",
    "String",
    "Problem",
    "FieldMessage",
    "Choice",
    "Children",
    "ChildrenFn",
    "ThemeName",
];

#[test]
fn the_table_names_every_text_prop_of_every_public_component() {
    let table: BTreeSet<String> = all()
        .iter()
        .map(|case| format!("{}.{}", case.component, case.prop))
        .collect();
    let mut wanted = BTreeSet::new();
    let mut read = Folder {
        components: Vec::new(),
        variants: Vec::new(),
    };
    for file in sources(&["components", "patterns"]) {
        read_source(&file.text, &mut read).unwrap_or_else(|error| panic!("{}: {error}", file.path));
    }
    for component in &read.components {
        for prop in &component.props {
            let words: Vec<&str> = prop.r#type.split(|letter: char| !letter.is_alphanumeric()).collect();
            // What is called back or looked up is the caller's own work.
            let is_work = words.contains(&"Callback") || words.contains(&"Task");
            if !is_work && words.iter().any(|word| TEXT_TYPES.contains(word)) {
                wanted.insert(format!("{}.{}", component.name, prop.name));
            }
        }
    }
    assert!(
        wanted.contains("Button.aria_label"),
        "the sources are not read: {wanted:?}"
    );
    let missing: Vec<_> = wanted.difference(&table).collect();
    assert!(missing.is_empty(), "not in the table: {missing:#?}");
    let gone: Vec<_> = table.difference(&wanted).collect();
    assert!(gone.is_empty(), "in the table, but no text prop: {gone:?}");
}

#[test]
fn names_are_read_as_a_parser_reads_them() {
    let (elements, attributes) = names(r#"<a href="x>y" hidden>a &lt;b> <!><!--<i>--><br/></a><p  id="1"></p>"#);
    assert_eq!(elements.into_iter().collect::<Vec<_>>(), ["a", "br", "p"]);
    assert_eq!(attributes.into_iter().collect::<Vec<_>>(), ["hidden", "href", "id"]);
    let (elements, attributes) = names(r#"<a title=""><script>x</script></a><b onclick="x">"#);
    assert!(elements.contains("script") && attributes.contains("onclick"));
}
