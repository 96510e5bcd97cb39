use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <NavMenu current="#skjemaer" placement=Placement::BottomStart>
            <NavMenuGroup label="Tjenester">
                <NavMenuLink label="Innboks" href="#innboks" icon=icons::INBOX />
                <NavMenuLink label="Skjemaer" href="#skjemaer" icon=icons::FILE_TEXT />
                <NavMenuLink label="Profil" href="#profil" icon=icons::PERSON />
            </NavMenuGroup>
            <NavMenuGroup label="Informasjon">
                <NavMenuLink label="Starte bedrift" href="#starte" icon=icons::ROCKET />
                <NavMenuLink label="Hjelp" href="#hjelp" icon=icons::LIFEBUOY description="Veiledning og telefon" />
            </NavMenuGroup>
        </NavMenu>
    }
}
