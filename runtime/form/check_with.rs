//! Rules that only somebody else can tell: a register, the server.

use super::{FieldValue, FormField, words};
use crate::runtime::{Problem, Task};
use gloo::timers::callback::Timeout;
use leptos::{prelude::*, task::spawn_local};

/// How long a pause in typing is before somebody is asked.
const PAUSE_MS: u32 = 500;

impl<T: FieldValue + PartialEq> FormField<T> {
    /// Asks somebody else whether the answer is right, a moment after the user has typed one that is right as far as the
    /// page knows: whether a name is free, whether a number is in the register.
    ///
    /// The answer `Some(problem)` is told at the field, as what the server finds, until it is changed. Only the answer to
    /// what stands there now counts. While it is asked, and when it cannot be, the field says so; that is no error, for
    /// the server asks again when the form is sent.
    ///
    /// ```
    /// use felles::prelude::*;
    /// # let owner = leptos::prelude::Owner::new(); owner.set();
    ///
    /// felles::form! {
    ///     struct Company { name: String => [missing("Skriv hva foretaket skal hete.")] }
    /// }
    /// let company = Company::form();
    /// company.name.check_with(async |name: String| {
    ///     Ok((name == "Nordmann Foto").then(|| Problem::new("Navnet er tatt. Velg et annet.")))
    /// });
    /// ```
    pub fn check_with(&self, ask: impl Into<Task<T, Option<Problem>>>) {
        if cfg!(feature = "ssr") {
            return;
        }
        let (field, ask) = (*self, ask.into());
        let turn = StoredValue::new(0_u32);
        let pause = StoredValue::new_local(None::<Timeout>);
        Effect::new(move |before: Option<Option<T>>| {
            let value = field.value();
            let changed = before.is_some_and(|before| before != value);
            if !changed {
                return value;
            }
            let now = turn.try_update_value(|turn| {
                *turn = turn.wrapping_add(1);
                *turn
            });
            let Some((asked, now)) = value.clone().zip(now) else {
                pause.try_set_value(None);
                return value;
            };
            let ask = ask.clone();
            let timeout = Timeout::new(PAUSE_MS, move || {
                field.note(Problem::word(&words::CHECKING));
                let work = ask.call(asked);
                spawn_local(async move {
                    let answer = work.await;
                    if turn.try_get_value() != Some(now) {
                        return;
                    }
                    match answer {
                        Ok(None) => field.clear_note(),
                        Ok(Some(problem)) => {
                            field.clear_note();
                            field.reject(problem);
                        }
                        Err(problem) => field.note(problem),
                    }
                });
            });
            pause.try_set_value(Some(timeout));
            value
        });
    }
}
