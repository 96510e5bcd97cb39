//! [`EnkStep`]: the steps of the service, and which of them a user goes through.

use super::{
    application::{EnkApplication, EnkPerson, Who},
    rules::AgeRule,
    words,
};
use crate::{
    runtime::{FormState, Word},
    values::{DateValue, NationalId},
};

crate::variants! {
    /// A step of the service. Its name stands in the address: `#navn`, `/start-enk/navn`.
    pub enum EnkStep {
        /// Is it you, or do you help somebody?
        #[default]
        Who = "hvem",
        /// Whose business it will be, where it is somebody else's.
        Owner = "innehaver",
        /// Whether one who is under 18 has permission.
        Age = "alder",
        /// What it will be called.
        Name = "navn",
        /// What it will do: the industry code.
        Trade = "virksomhet",
        /// The same in words, where no code was found.
        Description = "beskrivelse",
        /// Where it is.
        Address = "adresse",
        /// When it begins.
        Start = "oppstart",
        /// All answers, before they are sent.
        Review = "se-over",
        /// What was received.
        Receipt = "kvittering",
        /// What comes after it.
        Welcome = "velkommen",
        /// The other way, for owners without a Norwegian number. It is beside the others.
        NoNumber = "uten-nummer",
    }
}

impl EnkStep {
    /// The name in the address.
    pub const fn slug(self) -> &'static str {
        self.name()
    }

    /// The step of an address.
    pub fn from_slug(slug: &str) -> Option<Self> {
        slug.parse().ok()
    }

    /// The part of the form that the step asks for, and that must be right before one goes on.
    pub const fn part(self) -> Option<&'static str> {
        match self {
            Self::Who => Some("who"),
            Self::Owner => Some("owner"),
            Self::Age => Some("permission"),
            Self::Name => Some("name"),
            Self::Trade => Some("trade.code"),
            Self::Description => Some("trade.description"),
            Self::Address => Some("address"),
            Self::Start => Some("start"),
            Self::Review => Some("declaration"),
            Self::Receipt | Self::Welcome | Self::NoNumber => None,
        }
    }

    /// Whether a field is asked for on this step: `address.street`.
    pub fn asks(self, field: &str) -> bool {
        let under = |part: &str| {
            field
                .strip_prefix(part)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        // In which of two ways the trade is told is decided by the step that tells it.
        self.part().is_some_and(under)
            || (matches!(self, Self::Trade | Self::Description) && field == "trade.described")
    }

    /// The step that asks for a field: where an error of the server is shown.
    pub fn of_field(field: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|step| step.asks(field))
    }

    /// The steps that these answers lead through, from the first to the review.
    pub fn path(course: &EnkCourse) -> Vec<Self> {
        let all = [
            (Self::Who, true),
            (Self::Owner, course.who == Some(Who::Other)),
            (Self::Age, course.age != AgeRule::Alone),
            (Self::Name, true),
            (Self::Trade, true),
            (Self::Description, course.described),
            (Self::Address, true),
            (Self::Start, true),
            (Self::Review, true),
        ];
        all.into_iter()
            .filter_map(|(step, applies)| applies.then_some(step))
            .collect()
    }

    /// The step after this one.
    pub fn next(self, course: &EnkCourse) -> Option<Self> {
        let path = Self::path(course);
        let place = path.iter().position(|step| *step == self)?;
        path.get(place + 1).copied()
    }

    /// The step before this one. From the other way it is the owner, who has no number.
    pub fn back(self, course: &EnkCourse) -> Option<Self> {
        if self == Self::NoNumber {
            return Some(Self::Owner);
        }
        let path = Self::path(course);
        let place = path.iter().position(|step| *step == self)?;
        path.get(place.checked_sub(1)?).copied()
    }

    /// The first step on the way that is not done yet: the review, where all before it are. Tracked.
    pub fn first_open(form: &FormState<EnkApplication>, course: &EnkCourse) -> Self {
        let path = Self::path(course).into_iter();
        let mut open = path.filter(|step| !step.part().is_none_or(|part| form.is_part_right(part)));
        open.next().unwrap_or(Self::Review)
    }

    /// Whether the step may be shown: those before it are done. Tracked. Receipt and welcome come after sending only.
    pub fn may_be_shown(self, form: &FormState<EnkApplication>, course: &EnkCourse) -> bool {
        let before = match self {
            Self::Receipt | Self::Welcome => return false,
            Self::NoNumber => return course.who == Some(Who::Other),
            // It is chosen by going there.
            Self::Description => Self::Trade,
            other => other,
        };
        let path = Self::path(course);
        let Some(place) = path.iter().position(|step| *step == before) else {
            return false;
        };
        let mut parts = path[..place].iter().filter_map(|step| step.part());
        parts.all(|part| form.is_part_right(part))
    }

    /// Where one goes from this step when it is right: to the next one; or, where the review was reached before, to what is
    /// not done yet, and else straight back to the review. Tracked.
    #[must_use]
    pub fn after(self, form: &FormState<EnkApplication>, course: &EnkCourse, reviewed: bool) -> Self {
        if reviewed {
            Self::first_open(form, course)
        } else {
            self.next(course).unwrap_or(Self::Review)
        }
    }

    /// What it is called in the list of steps.
    pub const fn title(self) -> &'static Word {
        match self {
            Self::Who => &words::STEP_WHO,
            Self::Owner => &words::STEP_OWNER,
            Self::Age => &words::STEP_AGE,
            Self::Name => &words::STEP_NAME,
            Self::Trade => &words::STEP_TRADE,
            Self::Description => &words::STEP_DESCRIPTION,
            Self::Address => &words::STEP_ADDRESS,
            Self::Start => &words::STEP_START,
            Self::Review => &words::STEP_REVIEW,
            Self::Receipt => &words::STEP_RECEIPT,
            Self::Welcome => &words::STEP_WELCOME,
            Self::NoNumber => &words::STEP_NO_NUMBER,
        }
    }
}

/// What decides which steps there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EnkCourse {
    /// Whose business it will be.
    pub who: Option<Who>,
    /// What the owner's age asks for.
    pub age: AgeRule,
    /// Whether the trade is told in words, for no code was found.
    pub described: bool,
}

impl EnkCourse {
    /// The course of these answers. Tracked.
    pub fn of(form: &FormState<EnkApplication>, person: &EnkPerson, today: DateValue) -> Self {
        let who = form.who.value();
        let born = match who {
            Some(Who::Me) => person.born,
            Some(Who::Other) => form.owner.national_id.value().and_then(NationalId::birth_date),
            None => None,
        };
        Self {
            who,
            age: AgeRule::of(born, today),
            described: form.trade.described.value().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slugs(course: &EnkCourse) -> Vec<&'static str> {
        EnkStep::path(course).into_iter().map(EnkStep::slug).collect()
    }

    #[test]
    fn one_who_asks_for_oneself_and_finds_a_code_goes_the_short_way() {
        let course = EnkCourse {
            who: Some(Who::Me),
            ..EnkCourse::default()
        };
        assert_eq!(
            slugs(&course),
            ["hvem", "navn", "virksomhet", "adresse", "oppstart", "se-over"]
        );
        assert_eq!(EnkStep::Who.next(&course), Some(EnkStep::Name));
        assert_eq!(EnkStep::Who.back(&course), None);
        assert_eq!(EnkStep::Review.next(&course), None);
    }

    #[test]
    fn one_who_helps_somebody_young_without_a_code_goes_the_long_way() {
        let course = EnkCourse {
            who: Some(Who::Other),
            age: AgeRule::WithPermission,
            described: true,
        };
        assert_eq!(
            slugs(&course),
            [
                "hvem",
                "innehaver",
                "alder",
                "navn",
                "virksomhet",
                "beskrivelse",
                "adresse",
                "oppstart",
                "se-over"
            ]
        );
        assert_eq!(EnkStep::NoNumber.back(&course), Some(EnkStep::Owner));
    }

    #[test]
    fn a_field_is_asked_for_on_one_step() {
        assert_eq!(EnkStep::of_field("owner.national_id"), Some(EnkStep::Owner));
        assert_eq!(EnkStep::of_field("trade.code"), Some(EnkStep::Trade));
        assert_eq!(EnkStep::of_field("trade.described"), Some(EnkStep::Trade));
        assert_eq!(EnkStep::of_field("trade.description.text"), Some(EnkStep::Description));
        assert_eq!(EnkStep::of_field("names"), None);
        for step in EnkStep::ALL {
            assert_eq!(EnkStep::from_slug(step.slug()), Some(*step));
            if let Some(part) = step.part() {
                assert_eq!(EnkStep::of_field(part), Some(*step));
            }
        }
    }
}
