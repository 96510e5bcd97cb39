//! [`ChoiceForm`]: asks for one of several answers, each in a card that says what it means.

mod option;
mod words;

use super::step_form::Step;
use crate::{
    components::{HeadingLevel, Link, Paragraph, RadioCard, RadioGroup},
    runtime::{Choice, FieldBinding, FormAnswer, FormState, Prop, Task, Text, form::FormData},
};
use leptos::{ev::MouseEvent, prelude::*};

pub(crate) use crate::components::form::style;
pub use option::CardOption;

/// Asks for one of several answers, each in a card with an excerpt that tells it from the others, and leads on where none
/// of them fits. What is asked, and the type of the answer, is your form's.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// felles::form! {
///     struct Trade { code: String => [missing("Velg en næringskode, eller finn en selv.")] }
/// }
///
/// # let owner = Owner::new(); owner.set();
/// let trade = Trade::form();
/// let _ = view! {
///     <ChoiceForm
///         form=trade
///         field=trade.code
///         question="Våre forslag"
///         options=[
///             CardOption::new("74.200", "74.200 Fotografering").excerpt("For privatpersoner og næringsliv."),
///             CardOption::new("74.109", "74.109 Annen designvirksomhet"),
///         ]
///         next="Velg denne næringskoden"
///         find_href="/naeringskode"
///         find="Finn næringskode selv"
///         on_valid=|()| ()
///     />
/// };
/// ```
#[component]
pub fn ChoiceForm<D: FormData>(
    /// The form.
    form: FormState<D>,
    /// The form's field that is asked for: a text, or an enum of `variants!`. Its name is what is submitted.
    #[prop(into)]
    field: FieldBinding<Option<Choice>>,
    /// The question.
    #[prop(into)]
    question: Prop<Text>,
    /// The answers, the most likely first. Two to ten.
    #[prop(into)]
    options: Prop<Vec<CardOption>>,
    /// What helps to choose, under the question.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// Where one goes on whom none of the answers fits: a link below them. Default: none.
    #[prop(optional, into)]
    find_href: Option<Prop<Text>>,
    /// What that link says. Default: «Finn selv», in the language of the page.
    #[prop(optional, into)]
    find: Prop<Option<Text>>,
    /// Sends it, when nothing is wrong. Default: the browser posts it to `action`.
    #[prop(optional, into)]
    send: Option<Task<D, FormAnswer>>,
    /// Called with the answers once they were received.
    #[prop(optional, into)]
    on_received: Option<Callback<D>>,
    /// Called instead of sending, when nothing is wrong: goes on to the next step.
    #[prop(optional, into)]
    on_valid: Option<Callback<()>>,
    /// Where the browser posts it. Default: the address of the page.
    #[prop(optional, into)]
    action: Option<Prop<Text>>,
    /// Which heading the question is. Default: `h2`.
    #[prop(optional)]
    question_level: HeadingLevel,
    /// Can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// What the way on says. Default: «Velg».
    #[prop(optional, into)]
    next: Prop<Option<Text>>,
    /// Where the way back leads: a link. Default: none.
    #[prop(optional, into)]
    back_href: Option<Prop<Text>>,
    /// Called when the way back is pressed. What is chosen is not validated.
    #[prop(optional, into)]
    on_back: Option<Callback<MouseEvent>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What helps to answer, between the question and the answers.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let step = Step {
        form,
        send,
        on_received,
        on_valid,
        action,
        question: question.clone(),
        question_level,
        next: Some(next.or(|| words::CHOOSE.text())),
        back_href,
        on_back,
        id,
        class,
        node_ref: NodeRef::new(),
        children,
    };
    step.view(move || {
        asked(
            field,
            question,
            options,
            description,
            readonly,
            find_href.map(|href| (href, find)),
        )
    })
}

/// The answers, and the way on for whom none fits. The heading asks already, to those who see.
fn asked(
    field: FieldBinding<Option<Choice>>,
    question: Prop<Text>,
    options: Prop<Vec<CardOption>>,
    description: Prop<Option<Text>>,
    readonly: Prop<bool>,
    find: Option<(Prop<Text>, Prop<Option<Text>>)>,
) -> AnyView {
    let find = find.map(|(href, label)| {
        view! {
            <Paragraph>
                <Link href=href>{label.or(|| words::FIND.text())}</Link>
            </Paragraph>
        }
    });
    view! {
        <RadioGroup legend=question hide_legend=true description=description field=field readonly=readonly>
            {answers(options)}
        </RadioGroup>
        {find}
    }
    .into_any()
}

fn answers(options: Prop<Vec<CardOption>>) -> AnyView {
    match options {
        Prop::Static(options) => cards(options),
        options @ Prop::Dynamic(_) => (move || cards(options.get())).into_any(),
    }
}

fn cards(options: Vec<CardOption>) -> AnyView {
    if options.is_empty() {
        return view! { <Paragraph>{words::NONE.text()}</Paragraph> }.into_any();
    }
    let cards = options
        .into_iter()
        .map(|option| view! { <RadioCard title=option.title value=option.value excerpt=option.excerpt /> }.into_any());
    cards.collect::<Vec<_>>().into_any()
}
