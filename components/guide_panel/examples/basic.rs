use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <GuidePanel>
            <p>"Hei! Her søker du om plass i barnehage."</p>
            <p>"Det tar omtrent ti minutter. Ha barnets fødselsnummer klart, og tenk gjennom hvilke tre barnehager du helst vil ha."</p>
        </GuidePanel>
    }
}
