//! [`LogIn`]: who somebody is. One trait: made-up people for tests, OpenID Connect for the rest.

use async_trait::async_trait;
use felles::{
    patterns::start_enk::{EnkAddress, EnkPerson},
    values::{DateValue, NationalId},
};
use serde::{Deserialize, Serialize};

/// Who logged in. It stands in the session, and is never logged.
#[derive(Clone, Serialize, Deserialize)]
pub struct Identity {
    /// The log-in's own name for the person, as `sub` of OpenID Connect. It is not a national id.
    pub subject: String,
    /// The national id, for the register. Pages do not get it.
    pub national_id: NationalId,
    /// What pages know.
    pub person: EnkPerson,
}

/// How a log-in begins.
pub enum Begun {
    /// The service asks itself: one of these.
    Choose(Vec<Candidate>),
    /// Somebody else asks, at this address. What is to be kept until the answer comes lies in a cookie.
    GoTo {
        /// The address.
        address: String,
        /// What the answer is checked with.
        keep: String,
    },
}

/// Somebody who may be chosen.
pub struct Candidate {
    /// What is answered.
    pub key: String,
    /// What is shown.
    pub name: String,
    /// What they are for.
    pub about: String,
}

/// Why somebody did not log in. It says nothing about them.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum LogInError {
    /// The answer is not one to what was asked.
    #[error("the answer to the log-in does not belong to it")]
    NotAsked,
    /// Nobody can be reached who knows.
    #[error("the log-in does not answer")]
    Unreachable,
}

/// How people log in.
#[async_trait]
pub trait LogIn: Send + Sync + 'static {
    /// Whether its people are made up: then it never serves real ones.
    fn is_made_up(&self) -> bool;

    /// Begins.
    async fn begin(&self) -> Result<Begun, LogInError>;

    /// Takes the answer, names and texts, and what was kept.
    async fn finish(&self, answer: &[(String, String)], kept: Option<&str>) -> Result<Identity, LogInError>;
}

/// People who do not exist: their ids have month + 80, which no real one has.
pub struct MadeUpPeople(Vec<(Identity, &'static str)>);

/// What is answered with.
pub const PERSON: &str = "person";

impl Default for MadeUpPeople {
    fn default() -> Self {
        let people = [
            (
                "01838012317",
                "Kari Testesen",
                "1980-03-01",
                "Storgata 1",
                "0155",
                "Voksen, bor i Oslo",
            ),
            (
                "15901050284",
                "Ola Prøvestad",
                "2010-10-15",
                "Testveien 7",
                "5003",
                "Under 18 år, trenger samtykke",
            ),
        ];
        let people = people.into_iter().enumerate().filter_map(|(index, person)| {
            let (id, name, born, street, postal_code, about) = person;
            let identity = Identity {
                subject: format!("oppdiktet-{}", index + 1),
                national_id: id.parse().ok()?,
                person: EnkPerson {
                    key: format!("oppdiktet-{}", index + 1),
                    name: name.to_owned(),
                    surname: name.rsplit(' ').next()?.to_owned(),
                    born: DateValue::from_iso(born).ok(),
                    address: Some(EnkAddress {
                        street: street.to_owned(),
                        postal_code: postal_code.parse().ok()?,
                    }),
                },
            };
            Some((identity, about))
        });
        Self(people.collect())
    }
}

impl MadeUpPeople {
    /// The people, and what each is for.
    pub fn people(&self) -> impl Iterator<Item = (&Identity, &'static str)> {
        self.0.iter().map(|(identity, about)| (identity, *about))
    }
}

#[async_trait]
impl LogIn for MadeUpPeople {
    fn is_made_up(&self) -> bool {
        true
    }

    async fn begin(&self) -> Result<Begun, LogInError> {
        let candidates = self.people().map(|(identity, about)| Candidate {
            key: identity.subject.clone(),
            name: identity.person.name.clone(),
            about: about.to_owned(),
        });
        Ok(Begun::Choose(candidates.collect()))
    }

    async fn finish(&self, answer: &[(String, String)], _: Option<&str>) -> Result<Identity, LogInError> {
        let chosen = answer.iter().find(|(name, _)| name == PERSON);
        let chosen = chosen.map(|(_, key)| key.as_str()).ok_or(LogInError::NotAsked)?;
        let found = self.people().find(|(identity, _)| identity.subject == chosen);
        found
            .map(|(identity, _)| identity.clone())
            .ok_or(LogInError::NotAsked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use felles::values::NationalIdKind;

    #[test]
    fn made_up_people_have_ids_that_nobody_has() {
        let made_up = MadeUpPeople::default();
        assert_eq!(made_up.people().count(), 2);
        for (identity, _) in made_up.people() {
            assert_eq!(identity.national_id.kind(), NationalIdKind::Synthetic);
            assert_eq!(identity.national_id.birth_date(), identity.person.born);
        }
    }

    #[tokio::test]
    async fn only_those_who_were_offered_can_be_chosen() {
        let made_up = MadeUpPeople::default();
        let chosen = |key: &str| vec![(PERSON.to_owned(), key.to_owned())];
        assert!(made_up.finish(&chosen("oppdiktet-1"), None).await.is_ok());
        for answer in [chosen("oppdiktet-9"), chosen(""), Vec::new()] {
            assert!(made_up.finish(&answer, None).await.is_err());
        }
    }
}
