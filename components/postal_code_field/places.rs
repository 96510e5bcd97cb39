//! [`PostalPlaces`]: the places of postal codes, from a file.

use crate::{
    runtime::{Problem, Task, Text},
    values::PostalCode,
};
use leptos::prelude::window;
use std::sync::{Arc, Mutex, PoisonError};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Response;

crate::words! { "postal_places";
    /// The file did not come.
    NO_ANSWER = { nb: "Vi fikk ikke hentet poststedene.", nn: "Vi fekk ikkje henta poststadene.", en: "We could not get the places of the postal codes." };
}

/// Ready-made ways to find the place of a postal code.
#[derive(Debug)]
pub struct PostalPlaces;

impl PostalPlaces {
    /// From a file of text that the site serves: a code, a tab and a place on each line. It is fetched with the first code
    /// that is asked for, and kept for as long as the page.
    ///
    /// `components/postal_code_field/postnummer.tsv` in the source of felles is such a file, with the 5,132 codes that there
    /// were on 31 May 2021. The register is Posten's, who changes some codes each year: take a new one from there.
    pub fn file(address: impl Into<Text>) -> Task<PostalCode, Option<String>> {
        let address = address.into();
        let kept: Arc<Mutex<Option<Text>>> = Arc::default();
        Task::from(move |code: PostalCode| {
            let (address, kept) = (address.clone(), Arc::clone(&kept));
            async move {
                let have = kept.lock().unwrap_or_else(PoisonError::into_inner).clone();
                if let Some(list) = have {
                    return Ok(place_of(&list, code));
                }
                let list = fetched(&address).await.map_err(|_| Problem::word(&NO_ANSWER))?;
                let place = place_of(&list, code);
                kept.lock().unwrap_or_else(PoisonError::into_inner).replace(list);
                Ok(place)
            }
        })
    }
}

fn place_of(list: &str, code: PostalCode) -> Option<String> {
    let place = list.lines().find_map(|line| {
        let (listed, place) = line.split_once('\t')?;
        (listed == code.as_str()).then_some(place)
    });
    place.map(|place| place.trim().to_owned())
}

async fn fetched(address: &str) -> Result<Text, JsValue> {
    let answer: Response = window().fetch_with_str(address).await?.dyn_into()?;
    if !answer.ok() {
        return Err(JsValue::UNDEFINED);
    }
    let text: JsValue = answer.text()?.await?;
    text.as_string().map(Text::from).ok_or(JsValue::UNDEFINED)
}

#[cfg(test)]
mod tests {
    use super::place_of;

    #[test]
    fn the_file_of_the_project_has_places_of_all_lines() {
        let list = include_str!("postnummer.tsv");
        let place = |code: &str| place_of(list, code.parse().expect("a code"));
        assert_eq!(place("0010").as_deref(), Some("OSLO"));
        assert_eq!(place("9990").as_deref(), Some("BÅTSFJORD"));
        assert_eq!(place("9999"), None);
        assert!(list.lines().all(|line| {
            line.split_once('\t')
                .is_some_and(|(code, place)| code.parse::<super::PostalCode>().is_ok() && !place.is_empty())
        }));
        assert_eq!(list.lines().count(), 5132);
    }
}
