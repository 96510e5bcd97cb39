//! [`ChoiceForm`]: asks for one of several answers, each in a card that says what it means.

mod option;
mod words;

use super::step_form::step_form;
use crate::{
    components::{Link, Paragraph, RadioCard, RadioGroup},
    runtime::{Choice, FieldBinding, FormState, Prop, Text, form::FormData},
};
use leptos::prelude::*;

pub(crate) use crate::components::form::style;
pub use option::CardOption;

step_form! {
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
    pub fn ChoiceForm<D: FormData>(
        step: Step<D>,
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
        /// What the way on says. Default: «Velg».
        #[prop(optional, into)]
        next: Prop<Option<Text>>,
    ) -> impl IntoView {
        let find = find_href.map(|href| (href, find));
        let next = next.or(|| words::CHOOSE.text());
        step.view(form, question.clone(), Some(next), move |readonly| {
            asked(field, question, options, description, readonly, find)
        })
    }
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
