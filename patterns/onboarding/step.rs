//! [`OnboardingStep`]: one step of a tour.

use crate::{
    components::Placement,
    patterns::{LegalFigure, RuleText},
    runtime::{Prop, Text},
};

/// One step of a tour: what is told, and what of the page it is about.
///
/// ```
/// use felles::prelude::*;
///
/// let step = OnboardingStep::new("Innboksen", "Her kommer svarene fra oss.").target("innboks").button("Skjønner!");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct OnboardingStep {
    /// The id of what it is about, which is marked while it is told. Nothing: it is about the page.
    pub target: Option<Text>,
    /// The heading.
    pub title: RuleText,
    /// What is told, in a few sentences.
    pub text: RuleText,
    /// What the button that goes on says. Nothing: «Neste», and «Ferdig» on the last.
    pub button: Option<RuleText>,
    /// Where it stands beside what it is about.
    pub placement: Placement,
}

impl OnboardingStep {
    /// A step about the page.
    pub fn new(title: impl Into<RuleText>, text: impl Into<RuleText>) -> Self {
        Self {
            target: None,
            title: title.into(),
            text: text.into(),
            button: None,
            placement: Placement::Bottom,
        }
    }

    /// About the element with this id.
    #[must_use]
    pub fn target(mut self, id: impl Into<Text>) -> Self {
        self.target = Some(id.into());
        self
    }

    /// With another text on the button that goes on.
    #[must_use]
    pub fn button(mut self, text: impl Into<RuleText>) -> Self {
        self.button = Some(text.into());
        self
    }

    /// On another side of what it is about.
    #[must_use]
    pub const fn placement(mut self, placement: Placement) -> Self {
        self.placement = placement;
        self
    }
}

impl From<Vec<OnboardingStep>> for Prop<Vec<OnboardingStep>> {
    fn from(steps: Vec<OnboardingStep>) -> Self {
        Self::Static(steps)
    }
}

/// The tour for a newly started sole proprietorship, in seven steps. They are about the elements with the ids `enk-number`,
/// `enk-switch`, `enk-access`, `enk-vat`, `enk-employees` and `enk-tax`; the last is about the page. Where one is not there, its
/// step is told in the middle.
///
/// The organisation number is not in it: that comes from the register, and a service has only the number of its case until
/// then. The figure it names is one of [`LEGAL_FIGURES`](crate::patterns::LEGAL_FIGURES), and must be checked.
pub fn new_enk_tour() -> Vec<OnboardingStep> {
    let limit = LegalFigure::named("vat-limit").map_or_else(|| RuleText::from(""), |figure| figure.value.clone());
    vec![
        OnboardingStep::new(
            RuleText::each("Gratulerer!", "Gratulerer!", "Congratulations!"),
            RuleText::each(
                "Vi har tatt imot registreringen. Organisasjonsnummeret kommer fra Enhetsregisteret, og da finner du det her.",
                "Vi har teke imot registreringa. Organisasjonsnummeret kjem frå Einingsregisteret, og då finn du det her.",
                "We have received the registration. The organisation number comes from the register, and you will find it here.",
            ),
        )
        .target("enk-number")
        .button(RuleText::each("Ok!", "Ok!", "OK!")),
        OnboardingStep::new(
            RuleText::each("Deg selv og foretaket", "Deg sjølv og føretaket", "Yourself and the business"),
            RuleText::each(
                "Her bytter du mellom det som gjelder deg, og det som gjelder foretaket.",
                "Her byter du mellom det som gjeld deg, og det som gjeld føretaket.",
                "Here you switch between what is yours and what is the business’s.",
            ),
        )
        .target("enk-switch")
        .button(RuleText::each("Den er grei!", "Den er grei!", "All right!")),
        OnboardingStep::new(
            RuleText::each("Gi andre tilgang", "Gi andre tilgang", "Give others access"),
            RuleText::each(
                "I profilen kan du la en regnskapsfører eller andre gjøre ting for foretaket.",
                "I profilen kan du la ein rekneskapsførar eller andre gjere ting for føretaket.",
                "In the profile you can let an accountant or others do things for the business.",
            ),
        )
        .target("enk-access")
        .button(RuleText::each("Skjønner!", "Skjønar!", "I see!")),
        OnboardingStep::new(
            RuleText::each("Merverdiavgift", "Meirverdiavgift", "VAT"),
            RuleText::each(
                "Når du har solgt for {limit} på tolv måneder, må du registrere deg for merverdiavgift.",
                "Når du har selt for {limit} på tolv månader, må du registrere deg for meirverdiavgift.",
                "When you have sold for {limit} in twelve months, you must register for VAT.",
            )
            .with("limit", &limit),
        )
        .target("enk-vat"),
        OnboardingStep::new(
            RuleText::each("Skal du ansette noen?", "Skal du tilsetje nokon?", "Will you employ anyone?"),
            RuleText::each(
                "Da skal du melde fra om lønn hver måned, og ha forsikring og pensjon for dem.",
                "Då skal du melde frå om løn kvar månad, og ha forsikring og pensjon for dei.",
                "Then you report their pay each month, and have insurance and pension for them.",
            ),
        )
        .target("enk-employees"),
        OnboardingStep::new(
            RuleText::each("Skatten betaler du på forskudd", "Skatten betaler du på forskot", "You pay tax in advance"),
            RuleText::each(
                "Forskuddsskatten betales fire ganger i året. Du sier selv hva du regner med å tjene.",
                "Forskotsskatten blir betalt fire gonger i året. Du seier sjølv kva du reknar med å tene.",
                "Advance tax is paid four times a year. You say yourself what you expect to earn.",
            ),
        )
        .target("enk-tax"),
        OnboardingStep::new(
            RuleText::each("Da er du klar", "Då er du klar", "You are ready"),
            RuleText::each(
                "Lykke til! Du finner hjelp øverst på alle sider.",
                "Lykke til! Du finn hjelp øvst på alle sider.",
                "Good luck! You find help at the top of every page.",
            ),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Language;

    #[test]
    fn the_tour_of_a_new_business_has_seven_steps_and_names_no_organisation_number() {
        let tour = new_enk_tour();
        assert_eq!(tour.len(), 7);
        for language in [Language::Nb, Language::Nn, Language::En] {
            for step in &tour {
                let said = step.text.say(&language);
                assert!(!said.is_empty() && !said.contains('{'), "{said}");
            }
        }
        let digits = |step: &OnboardingStep| {
            step.text
                .say(&Language::Nb)
                .chars()
                .filter(char::is_ascii_digit)
                .count()
        };
        assert!(tour.iter().all(|step| digits(step) < 9));
    }
}
