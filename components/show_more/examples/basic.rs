use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ShowMore label="Vis hele vedtaket">
            <p>
                "Vi viser til søknaden din, som vi fikk 3. mars. Du har søkt om støtte til bolig for deg og to barn. Nedenfor
                står hva vi har kommet fram til, og hvorfor."
            </p>
            <p>
                "Du får 2 340 kroner i måneden fra og med april. Vi har lagt til grunn leiekontrakten du sendte inn, og inntekten
                din slik den står i skattemeldingen for i fjor. Barnetrygd og kontantstøtte regnes ikke med."
            </p>
            <p>
                "Støtten utbetales den 20. i hver måned, til kontoen du har oppgitt. Faller dagen på en helg, kommer pengene siste
                virkedag før."
            </p>
            <p>
                "Du må si fra hvis du flytter, hvis noen flytter inn eller ut, eller hvis inntekten din endrer seg med mer enn ti
                prosent. Sier du ikke fra, kan vi kreve penger tilbake."
            </p>
            <p>
                "Støtten er gitt for ett år. Du trenger ikke å søke på nytt: vi regner den ut igjen når skatteoppgjøret ditt er
                klart, og sender deg et nytt brev om hva du får fra da av."
            </p>
            <p>
                "Har du fått mer enn du skulle, trekker vi det fra de neste månedene, og aldri mer enn en fjerdedel av støtten. Har
                du fått mindre, får du resten sammen med den neste utbetalingen."
            </p>
            <p>
                "Vi har hentet opplysninger fra Folkeregisteret og Skatteetaten. Du kan se hva vi har hentet, og be oss rette det
                som er galt."
            </p>
            <p>
                "Er du uenig, kan du klage innen tre uker fra du fikk dette brevet. Skriv hva du er uenig i, og hvorfor. Du kan
                klage i "<a href="https://www.altinn.no/">{"Altinn"}</a>", eller i et brev til oss."
            </p>
        </ShowMore>
    }
}
