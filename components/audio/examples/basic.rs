use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Audio
            label="Vedtaket lest høyt"
            src="media/vedtak.mp3"
            description="8 sekunder"
            transcript=|| {
                view! {
                    <p>"Du har fått båtplass i Sandvika. Plassen er din fra første april. Du finner kontrakten i innboksen."</p>
                }
            }
        />
    }
}
