//! A theme as JSON, to be kept in a file, read by people, and read back.

use super::{
    FJORD, Theme, ThemeProblem,
    field::{FIELDS, Field, Kind},
};
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use std::fmt;

/// Why a text is not a theme, and where: the line and column, from 1, at which reading ended, just after what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}{}{field}: {problem}", if field.is_empty() { "" } else { ", " })]
pub struct JsonError {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// The field, as `colors.accent`. Empty where it is no field that is wrong.
    pub field: String,
    /// What is wrong.
    pub problem: ThemeProblem,
}

impl Theme {
    /// The theme as JSON, with all its fields, each on its line.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Reads what [`to_json`](Self::to_json) writes. The name and the four colours of its own must be there; what else is
    /// left out is as in fjord.
    ///
    /// # Errors
    /// What is not JSON, not a field, missing, there twice, or not a value of its field.
    pub fn from_json(text: &str) -> Result<Self, JsonError> {
        let mut reading = Reading::default();
        let mut json = serde_json::Deserializer::from_str(text);
        let whole = At::root(&mut reading).deserialize(&mut json).and_then(|()| json.end());
        let Err(error) = whole else { return Ok(reading.theme) };
        let (field, problem) = reading.problem.unwrap_or_else(|| {
            let message = error.to_string();
            let syntax = message.split(" at line ").next().unwrap_or_default().to_owned();
            (reading.field, ThemeProblem::Syntax(syntax))
        });
        Err(JsonError {
            line: error.line(),
            column: error.column(),
            field,
            problem,
        })
    }
}

/// For formats and structs of your own. [`Theme::from_json`] also tells the place.
impl<'de> Deserialize<'de> for Theme {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut reading = Reading::default();
        match At::root(&mut reading).deserialize(deserializer) {
            Ok(()) => Ok(reading.theme),
            Err(error) => Err(reading.problem.map_or(error, |(field, problem)| {
                D::Error::custom(format_args!("{field}: {problem}"))
            })),
        }
    }
}

/// What is read so far.
struct Reading {
    theme: Theme,
    seen: Vec<&'static str>,
    /// Where it is.
    field: String,
    /// serde's errors are texts; here it stays what it is.
    problem: Option<(String, ThemeProblem)>,
}

impl Default for Reading {
    fn default() -> Self {
        Self {
            theme: FJORD,
            seen: Vec::new(),
            field: String::new(),
            problem: None,
        }
    }
}

impl Reading {
    fn fail<E: Error>(&mut self, field: &str, problem: ThemeProblem) -> E {
        let error = E::custom(&problem);
        self.problem = Some((field.to_owned(), problem));
        error
    }
}

/// A value, at its path.
struct At<'a> {
    path: String,
    reading: &'a mut Reading,
}

impl<'a> At<'a> {
    fn root(reading: &'a mut Reading) -> Self {
        let path = String::new();
        Self { path, reading }
    }

    /// The field that stands here; none where an object does.
    fn field(&self) -> Option<&'static Field> {
        FIELDS.iter().find(|field| field.path == self.path)
    }

    fn set<E: Error>(self, kind: Kind, text: &str) -> Result<(), E> {
        let Some(field) = self.field().filter(|field| field.kind == kind) else {
            return self.refuse();
        };
        (field.set)(&mut self.reading.theme, text).map_err(|problem| self.reading.fail(&self.path, problem))
    }

    fn refuse<T, E: Error>(self) -> Result<T, E> {
        let problem = match self.field() {
            None => ThemeProblem::NotObject,
            Some(Field { kind: Kind::Text, .. }) => ThemeProblem::NotText,
            Some(Field { kind: Kind::Number, .. }) => ThemeProblem::Radius,
        };
        let path = self.path.trim_end_matches('.');
        Err(self.reading.fail(path, problem))
    }
}

impl<'de> DeserializeSeed<'de> for At<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for At<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a theme")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        if self.field().is_some() {
            return self.refuse();
        }
        let Self { path, reading } = self;
        let within = |field: &&Field| field.path.starts_with(&path);
        while let Some(key) = map.next_key::<String>()? {
            let inner = if path.is_empty() { key } else { format!("{path}{key}") };
            let group = format!("{inner}.");
            let Some(field) = FIELDS
                .iter()
                .find(|field| field.path == inner || field.path.starts_with(&group))
            else {
                return Err(reading.fail(&inner, ThemeProblem::UnknownField));
            };
            if reading.seen.contains(&field.path) {
                return Err(reading.fail(&inner, ThemeProblem::Duplicate));
            }
            reading.field.clone_from(&inner);
            let path = if field.path == inner {
                reading.seen.push(field.path);
                inner
            } else {
                group
            };
            map.next_value_seed(At { path, reading })?;
        }
        let missing = FIELDS
            .iter()
            .filter(within)
            .find(|field| field.required && !reading.seen.contains(&field.path));
        match missing {
            Some(field) => Err(reading.fail(field.path, ThemeProblem::Missing)),
            None => Ok(()),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.set(Kind::Text, text)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.set(Kind::Number, &number.to_string())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.refuse()
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.refuse()
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.refuse()
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.refuse()
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        self.refuse()
    }
}
