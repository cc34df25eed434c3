# Methodologie {#methodologie}

Deze bijlage beschrijft hoe de cijfers in dit rapport zijn afgerond, berekend en met elkaar te vergelijken.

## Afronding van aantallen {- #methode-afronding}

Aantallen zijn in beginsel afgerond ${regel("afronding-tientallen")}. Woorden als ‘circa’ of ‘ongeveer’ staan er voor
de leesbaarheid niet bij. Kleine aantallen krijgen een bijzondere behandeling:

- een aantal van ${regel("onderdrukking-bereik")} wordt weergegeven als ‘${regel("onderdrukking")}’, zodat de cijfers
  niet tot een persoon te herleiden zijn;
- een aantal van ${regel("kleinste-afronding-bereik")} wordt naar boven afgerond, op ${regel("kleinste-afronding")};
- nul blijft nul.

Een aantal dat de bron zelf anders publiceert, is niet opnieuw afgerond. Zonder afronding zijn overgenomen de aantallen
van ${regel("bronnen-onafgerond")}. Aantallen van ${regel("bronnen-vijftallen")} zijn door de bron afgerond
${regel("afronding-vijftallen")}.

## Delen en totalen {- #methode-totalen}

Elk deel en elk totaal is afzonderlijk afgerond. Daardoor kan de som van de delen van het vermelde totaal afwijken. Dat
verschil is bewust niet weggewerkt: zo blijft ieder getal zo dicht mogelijk bij het werkelijke aantal.

## Percentages {- #methode-percentages}

Om dezelfde reden zijn aandelen en veranderingen berekend uit de aantallen zoals die vóór de afronding waren. Wie ze
narekent met de afgedrukte aantallen, kan op een iets ander percentage uitkomen. Percentages zijn afgerond
${regel("afronding-percentages")}. Is van een bron alleen het afgeronde aantal bekend, dan is het percentage van de bron
overgenomen of uit het afgeronde aantal berekend. Van een overgenomen percentage is nagegaan of het uit de afgeronde
aantallen kan volgen.

Een verandering is het verschil met de voorgaande periode, uitgedrukt in een percentage van die periode. Was het aantal
toen nul, dan staat er ‘${regel("niet-van-toepassing")}’. Is een waarde niet bekend, dan staat er
‘${regel("onbekend")}’; zij is nooit geschat.

## Vergelijkbaarheid en peildatums {- #methode-peildatums}

Cijfers moeten zo goed mogelijk te vergelijken zijn, zowel met de brondocumenten die het rapport noemt als met eerdere
edities. Zij geven daarom de stand weer op een vaste datum: 31 december van het jaar waarover het gaat, of 1 januari
daarna. Voor ${jaar} is dat 31 december ${jaar} of de dag erna, voor ${vorigjaar} 31 december ${vorigjaar} of 1 januari
${jaar}. Naregistraties, die pas na de jaarwisseling zijn verwerkt, tellen dus niet mee. Waar een andere peildatum geldt,
is dat vermeld.

Een groot deel van de gegevens waarop het rapport berust, is als open data
beschikbaar<@noot>[data.overheid.nl/communities/open-data-migratieketen](https://data.overheid.nl/communities/open-data-migratieketen).</@noot>
of te vinden via de verwijzingen in de voetnoten.

## Correcties {- #methode-correcties}

Soms blijkt na publicatie dat een aantal niet klopte. Deze editie bevat dan het nieuwe aantal, en een noot bij de figuur
meldt dat het afwijkt van de vorige editie.

## Grote veranderingen {- #methode-grote-veranderingen}

Het rapport verklaart de cijfers zo veel mogelijk, in ieder geval bij een grote toe- of afname. Als groot geldt een
verandering van ${regel("grote-verandering")}.

## Aantallen zijn geen cohorten {- #methode-cohorten}

De aantallen binnen een proces volgen niet steeds dezelfde groep, en voor aantallen uit verschillende processen geldt dat
evenmin. Neem de ingediende en de afgehandelde aanvragen in een jaar: die horen niet altijd bij dezelfde procedures. Een
aanvraag kan vlak voor het einde van het jaar zijn ingediend, of een behandeling kan langer duren dan het jaar waarover
wordt gerapporteerd. Het rapport legt daarom tussen beide aantallen geen rechtstreeks verband.
