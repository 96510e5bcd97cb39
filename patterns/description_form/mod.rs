//! [`DescriptionForm`]: asks what a business does, in the user's own words.

mod words;

use super::step_form::step_form;
use crate::{
    components::{InsetText, Link, Paragraph, Radio, RadioGroup, Requirement, Textarea},
    runtime::{FormState, Language, Problem, Prop, Text, Word, form::Fields},
};
use leptos::prelude::*;

pub(crate) use crate::components::form::style;

crate::variants! {
    /// What a business belongs to, as far as it helps to find who reads about it.
    pub enum Sector {
        /// Farming and fishing.
        Farming = "farming",
        /// Culture and entertainment.
        Culture = "culture",
        /// Trade in goods.
        Retail = "retail",
        /// None of them.
        #[default]
        Other = "other",
    }
}

impl Sector {
    const fn word(self) -> &'static Word {
        match self {
            Self::Farming => &words::FARMING,
            Self::Culture => &words::CULTURE,
            Self::Retail => &words::RETAIL,
            Self::Other => &words::NONE,
        }
    }

    /// What it is called, in the language in context.
    pub fn text(self) -> Prop<Text> {
        self.word().text()
    }
}

/// The longest description, in characters.
pub const DESCRIPTION_LENGTH: u32 = 500;

crate::form! {
    /// What a business does, in the user's own words.
    #[derive(Debug, PartialEq)]
    pub struct ActivityDescription {
        /// What it makes or sells, and to whom.
        pub text: String => [missing(Problem::word(&words::NO_TEXT)), at_most(DESCRIPTION_LENGTH)],
        /// What it belongs to. May be left out.
        pub sector: Option<Sector>,
    }
}

/// The fields of an [`ActivityDescription`] in a form.
pub type ActivityDescriptionFormFields = Fields<ActivityDescription>;

/// The fields that ask for an [`ActivityDescription`], for use within a bigger form.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// felles::form! {
///     struct Application { trade: ActivityDescription }
/// }
/// let application = Application::form();
/// let _ = view! {
///     <Form form=application part="trade" on_valid=|()| ()>
///         <ActivityDescriptionFields fields=application.trade handling_time="3–4 dager" />
///         <NavigationButtons />
///     </Form>
/// };
/// ```
#[component]
pub fn ActivityDescriptionFields(
    /// The fields of the form: `application.trade`, or `*form` of a form that asks for nothing else.
    fields: ActivityDescriptionFormFields,
    /// Leaves out what the business belongs to.
    #[prop(optional)]
    without_sector: bool,
    /// How long it takes before the description is read: `3–4 dager`. Default: that is not said.
    #[prop(optional, into)]
    handling_time: Prop<Option<Text>>,
    /// Where one searches instead: a link below the note. Default: none.
    #[prop(optional, into)]
    search_href: Option<Prop<Text>>,
    /// Can be read, focused and submitted, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted.
    #[prop(optional, into)]
    disabled: Prop<bool>,
) -> impl IntoView {
    let sector = (!without_sector).then(|| {
        view! {
            <RadioGroup
                legend=words::SECTOR.text()
                field=fields.sector
                required=Requirement::Optional
                readonly=readonly.clone()
                disabled=disabled.clone()
            >
                {sectors()}
            </RadioGroup>
        }
    });
    let search = search_href.map(|href| {
        view! {
            <Paragraph>
                <Link href=href>{words::SEARCH.text()}</Link>
            </Paragraph>
        }
    });
    view! {
        <Textarea
            label=words::TEXT.text()
            description=words::TEXT_HELP.text()
            field=fields.text
            counter=DESCRIPTION_LENGTH
            rows=4_u32
            readonly=readonly
            disabled=disabled
        />
        {sector}
        <InsetText>{note(&handling_time)}</InsetText>
        {search}
    }
}

fn sectors() -> Vec<AnyView> {
    let radios = Sector::ALL.iter();
    radios
        .map(|sector| view! { <Radio label=sector.text() value=*sector /> }.into_any())
        .collect()
}

/// That somebody reads it, and how long that takes where it is said.
fn note(time: &Prop<Option<Text>>) -> Prop<Text> {
    Language::current().zip(time, |language, time| {
        let by_hand = words::BY_HAND.say(language, None, &[]);
        let Some(time) = time else { return by_hand };
        let values = [("time", time.clone())];
        format!("{by_hand} {}", words::HANDLING_TIME.say(language, None, &values)).into()
    })
}

step_form! {
    /// Asks what a business does, in the user's own words, where no industry code fits. Somebody reads it, and that takes time:
    /// the form says so before it is sent.
    ///
    /// ```
    /// use felles::prelude::*;
    /// use leptos::prelude::*;
    ///
    /// # let owner = Owner::new(); owner.set();
    /// let _ = view! {
    ///     <DescriptionForm
    ///         form=ActivityDescription::form()
    ///         handling_time="3–4 dager"
    ///         search_href="/naeringskode"
    ///         on_valid=|()| ()
    ///     />
    /// };
    /// ```
    pub fn DescriptionForm(
        step: Step<ActivityDescription>,
        /// The form: `ActivityDescription::form()`.
        form: FormState<ActivityDescription>,
        /// Leaves out what the business belongs to.
        #[prop(optional)]
        without_sector: bool,
        /// How long it takes before the description is read: `3–4 dager`. Default: that is not said.
        #[prop(optional, into)]
        handling_time: Prop<Option<Text>>,
        /// Where one searches instead: a link below the note. Default: none.
        #[prop(optional, into)]
        search_href: Option<Prop<Text>>,
        /// The question. Default: «Hva skal virksomheten drive med?», in the language of the page.
        #[prop(optional, into)]
        question: Prop<Option<Text>>,
        /// What the way on says. Default: «Neste».
        #[prop(optional, into)]
        next: Option<Prop<Text>>,
    ) -> impl IntoView {
        step.view(form, question.or(|| words::QUESTION.text()), next, move |readonly| {
            view! {
                <ActivityDescriptionFields
                    fields=*form
                    without_sector=without_sector
                    handling_time=handling_time
                    nostrip:search_href=search_href
                    readonly=readonly
                />
            }
            .into_any()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_note_says_how_long_it_takes_only_where_that_is_known() {
        let owner = Owner::new();
        owner.set();
        let said = |time: Option<&'static str>| note(&Prop::Static(time.map(Text::from))).get_untracked().to_string();
        assert!(said(None).ends_with("finner næringskoden."), "{}", said(None));
        assert!(said(Some("3–4 dager")).ends_with("Det tar vanligvis 3–4 dager."));
        assert!(said(Some("{time}")).ends_with("Det tar vanligvis {time}."));
    }

    #[test]
    fn a_description_is_at_most_so_long_counted_as_the_counter_does() {
        let owner = Owner::new();
        owner.set();
        let form = ActivityDescription::form();
        let longest = usize::try_from(DESCRIPTION_LENGTH).expect("a small number");
        form.text.set("å".repeat(longest));
        assert!(form.text.problem().is_none());
        form.text.set("å".repeat(longest + 1));
        assert!(form.text.problem().is_some());
    }
}
