use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid wide_columns=3 wide_from=Breakpoint::Sm>
            <SideNavigation heading="Min side" heading_level=HeadingLevel::H3 collapses=true>
                <SideNavigationItem
                    label="Innboks"
                    href="#innboks"
                    icon=icons::INBOX
                    current=true
                    end=|| view! { <Badge count=3 label="3 uleste" /> }
                />
                <SideNavigationItem label="Saker" href="#saker" icon=icons::FOLDER />
                <SideNavigationItem label="Profil" href="#profil" icon=icons::PERSON />
            </SideNavigation>
        </Grid>
    }
}
