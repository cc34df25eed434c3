# Proef {#proef}

## Spoor 4 en artikel 8 {#spoor-4}

Op 1 januari 2024 gold artikel 8 EVRM, net als de artikelen 59, 59a en 6 van die wet. In spoor 4 en de sporen 3
(inwilliging) en 5 kwam de top 5 voor. Kinderen van 15 tot 65 jaar, de Wi2021, D66, EU-27 en EU-11. Per 1.000 inwoners
geldt richtlijn 2016/801. Zie ‘Plan met 10 punten’, *Rapport 30*, [nota 5](https://voorbeeld.nl/5) en zaak C-441/19.
Top 3: 1. India, 2. Turkije,
3. China. Twee van de drie landen.<@noot>Kamerstukken II, 19 637, nr. 3100; zie ook 44 andere stukken.</@noot>

1. Eerst dit.
2. Dan ${waarde("aanvragen.stijgt")}.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
