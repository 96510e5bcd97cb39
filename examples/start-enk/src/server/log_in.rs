//! [`LogIn`]: who somebody is. One trait: made-up people for tests, OpenID Connect for the rest.

use async_trait::async_trait;
use felles::{
    patterns::start_enk::{EnkAddress, EnkPerson},
    values::{DateValue, NationalId},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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

/// What the answer to a log-in must match. It waits in a cookie that scripts cannot read.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Comes back with the answer: so it answers what this browser asked.
    pub state: String,
    /// Is in the token: so that was made for this log-in.
    pub nonce: String,
    /// What only this service knows (PKCE): so nobody else can use the code.
    pub verifier: String,
}

/// What happens when somebody wants to log in.
pub enum FirstStep {
    /// They choose who to be.
    Choose(Vec<Candidate>),
    /// They go to the provider, and come back to `/logg-inn/svar`.
    GoTo {
        /// Where.
        address: String,
        /// What the answer must match.
        asked: Asked,
    },
}

/// Somebody whom one may choose to be.
pub struct Candidate {
    /// What is answered.
    pub key: String,
    /// What is shown.
    pub name: String,
    /// What they are for.
    pub about: String,
}

/// What comes back: names and texts.
pub type Answer = BTreeMap<String, String>;

/// Why nobody is logged in. It never holds a token, a code or a name.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum LogInError {
    /// Anybody could be anybody.
    #[error("made-up people are not for production: give the server a log-in of its own")]
    MadeUpPeopleInProduction,
    /// The provider cannot be reached, or does not do what providers do.
    #[error("the provider failed")]
    Provider,
    /// The person said no, or the provider did.
    #[error("the provider says no")]
    Refused,
    /// The answer is not what was asked for.
    #[error("the answer cannot be trusted: {0}")]
    Untrusted(&'static str),
}

/// A way to log in. The services that `cargo xtask new service` makes have the same trait, and OpenID Connect behind it.
#[async_trait]
pub trait LogIn: Send + Sync + 'static {
    /// Whether its people are made up. Then pages say so, and it never serves real ones.
    fn is_made_up(&self) -> bool {
        false
    }

    /// The first step: somebody wants to log in.
    async fn begin(&self) -> Result<FirstStep, LogInError>;

    /// The last: who it is, by what was asked and what came back.
    async fn finish(&self, asked: Option<&Asked>, answer: &Answer) -> Result<Identity, LogInError>;
}

/// People who do not exist: their ids have month + 80, which no real one has.
pub struct MadeUpPeople(Vec<(Identity, &'static str)>);

/// What is answered with.
pub const PERSON: &str = "person";

impl MadeUpPeople {
    /// All of them. Refuses where real people come.
    ///
    /// # Errors
    /// It is production.
    pub fn new(production: bool) -> Result<Self, LogInError> {
        if production {
            return Err(LogInError::MadeUpPeopleInProduction);
        }
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
        Ok(Self(people.collect()))
    }

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

    async fn begin(&self) -> Result<FirstStep, LogInError> {
        let candidates = self.people().map(|(identity, about)| Candidate {
            key: identity.subject.clone(),
            name: identity.person.name.clone(),
            about: about.to_owned(),
        });
        Ok(FirstStep::Choose(candidates.collect()))
    }

    async fn finish(&self, _: Option<&Asked>, answer: &Answer) -> Result<Identity, LogInError> {
        let chosen = answer.get(PERSON).ok_or(LogInError::Refused)?;
        let found = self.people().find(|(identity, _)| identity.subject == *chosen);
        found.map(|(identity, _)| identity.clone()).ok_or(LogInError::Refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use felles::values::NationalIdKind;

    fn made_up() -> MadeUpPeople {
        MadeUpPeople::new(false).expect("no production")
    }

    #[test]
    fn made_up_people_have_ids_that_nobody_has() {
        assert_eq!(made_up().people().count(), 2);
        for (identity, _) in made_up().people() {
            assert_eq!(identity.national_id.kind(), NationalIdKind::Synthetic);
            assert_eq!(identity.national_id.birth_date(), identity.person.born);
        }
    }

    #[test]
    fn made_up_people_are_never_for_production() {
        let error = MadeUpPeople::new(true).err();
        assert_eq!(error, Some(LogInError::MadeUpPeopleInProduction));
    }

    #[tokio::test]
    async fn only_those_who_were_offered_can_be_chosen() {
        let chosen = |key: &str| Answer::from([(PERSON.to_owned(), key.to_owned())]);
        assert!(made_up().finish(None, &chosen("oppdiktet-1")).await.is_ok());
        for answer in [chosen("oppdiktet-9"), chosen(""), Answer::new()] {
            assert!(made_up().finish(None, &answer).await.is_err());
        }
    }
}
