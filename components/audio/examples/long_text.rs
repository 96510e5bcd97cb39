use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Audio
            label="Arbeidsgiveravgiftsgrunnlagsberegningskontorets telefonsvarer, slik den lyder utenfor åpningstiden"
            src="media/vedtak.mp3"
            preload=MediaPreload::None
            transcript_label="Les det telefonsvareren sier"
            transcript=|| {
                view! {
                    <p>"Du har fått båtplass i Sandvika. Plassen er din fra første april."</p>
                    <p>"Du finner kontrakten i innboksen."</p>
                }
            }
        />
    }
}
