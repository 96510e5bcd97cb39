use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <div>
            <GlobalAlert sticky=true variant=MessageKind::Danger label="Test av nødvarsel">
                "Dette er en test av nødvarsel. Du trenger ikke gjøre noe."
            </GlobalAlert>
            <Box padding=Space::Size4>
                <Prose>
                    <h3>"Nødvarsel på mobil"</h3>
                    <p>"Myndighetene varsler deg på mobilen når det er fare for liv og helse der du er."</p>
                    <p>"Varselet kommer som en høy lyd og en tekst som sier hva du skal gjøre. Det sendes til alle telefoner i området, også de som er på besøk fra andre land."</p>
                    <p>"To ganger i året blir varselet prøvd i hele landet. Da står det tydelig at det er en prøve."</p>
                </Prose>
            </Box>
        </div>
    }
}
