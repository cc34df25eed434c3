# Ontheemden uit Oekraïne {#ontheemden-uit-oekraine}

De Russische inval van 24 februari 2022 leidde tot oorlog in Oekraïne. Veel inwoners, vooral vrouwen en kinderen,
zochten een veilig heenkomen over de grens.<@noot>De documenten over de besluiten die Nederland naar
aanleiding van de Russische inval nam, zijn te vinden bij het onderwerp ‘Oorlog in Oekraïne’ op
[Rijksoverheid.nl](https://www.rijksoverheid.nl).</@noot> De buurlanden van Oekraïne vingen het overgrote deel van
hen op. Een ander deel trok verder, onder meer naar Nederland: eind ${jaar} telde ons land
${waarde("ontheemden-brp.totaal")} ontheemden uit Oekraïne. Hun opvang vraagt een zeer grote inspanning van
gemeenten, veiligheidsregio's, ngo's en vrijwilligers.

<@kader "Belangrijke ontwikkelingen in ${jaar}">

- Op 31 december ${jaar} stonden in Nederland ${waarde("ontheemden-brp.totaal")} ontheemden uit Oekraïne
  ingeschreven. Een jaar eerder waren dat er ${waarde("ontheemden-brp.totaal", -1)}.
- Van de gemeentelijke opvangplekken was eind december
  ${waarde("gemeentelijke-opvang.bezettingspercentage")} bezet.

<@duiding "ontwikkelingen-oekraine"/>

</@kader>

## Europese context {#europese-context-oekraine}

Als ontheemden in groten getale naar de EU komen, kan de Unie hun gezamenlijk tijdelijke bescherming geven. Het
EU-Werkingsverdrag biedt daarvoor de grondslag en de richtlijn tijdelijke bescherming (hierna: de
richtlijn)<@noot>${richtlijn("2001/55/EG")}.</@noot> regelt de uitwerking. Voor de ontheemden uit Oekraïne is de
richtlijn op 4 maart 2022 in werking gesteld, in eerste instantie voor twee jaar.

<@duiding "richtlijn"/>

Een ontheemde uit Oekraïne kan op grond van de richtlijn om tijdelijke bescherming vragen. De Oekraïense
nationaliteit is daarvoor niet nodig: ook wie een andere nationaliteit heeft, komt in aanmerking als Oekraïne hem of
haar een permanente verblijfsvergunning had gegeven.

<@duiding "derdelanders"/>

In ${figuur("tijdelijke-bescherming-lidstaten")} staat hoeveel ontheemden eind ${jaar} in elke lidstaat tijdelijke
bescherming hadden. ${label("tijdelijke-bescherming-lidstaten.#1")} bood aan de meeste ontheemden bescherming,
gevolgd door ${label("tijdelijke-bescherming-lidstaten.#2")} en ${label("tijdelijke-bescherming-lidstaten.#3")}.

<@duiding "tijdelijke-bescherming-lidstaten"/>

<@figuur "tijdelijke-bescherming-lidstaten"/>

## Nationale context {#nationale-context-oekraine}

Voor iedere ontheemde die onder de richtlijn valt en in Nederland bescherming vraagt, begint ook een asielprocedure.
Zolang de richtlijn van kracht is, beslist de IND niet op die asielaanvraag. Naast Oekraïners vallen twee andere
groepen onder de richtlijn: vreemdelingen die uit Oekraïne komen maar een andere nationaliteit hebben, en
familieleden van mensen die onder de richtlijn vallen. Voor deze groepen geldt de eis dat zij in Oekraïne een
permanente verblijfsstatus of internationale bescherming hadden.

In de Basisregistratie Personen (BRP) stonden eind ${jaar} ${waarde("ontheemden-brp.totaal")} ontheemden uit
Oekraïne (${figuur("ontheemden-brp")}); in een jaar tijd is hun aantal ${ontwikkeling("ontheemden-brp.totaal")}.
Het aantal met de Oekraïense nationaliteit is ${ontwikkeling("ontheemden-brp.oekraiens")} en het aantal met een
andere nationaliteit ${ontwikkeling("ontheemden-brp.andere")}.

<@duiding "ontheemden-brp"/>

<@figuur "ontheemden-brp"/>

### Opvang {- #opvang-oekraine}

De richtlijn geeft ontheemden onder meer recht op fatsoenlijk onderdak, op levensonderhoud en op medische zorg. Met
ingang van 1 april 2022 zijn de burgemeesters voor de opvang verantwoordelijk gemaakt. Daartoe zijn de artikelen 2c
en 4 van de Wet verplaatsing bevolking in werking gesteld.

<@duiding "wet-opvang"/>

Eind december ${jaar} waren ${waarde("gemeentelijke-opvang.bezetting")} van de
${waarde("gemeentelijke-opvang.capaciteit")} gemeentelijke opvangplekken in gebruik
(${figuur("gemeentelijke-opvang")}). Dat komt neer op een bezetting van
${waarde("gemeentelijke-opvang.bezettingspercentage")}; een jaar eerder was dat
${waarde("gemeentelijke-opvang.bezettingspercentage", -1)}. Het aantal plekken is in een jaar tijd
${ontwikkeling("gemeentelijke-opvang.capaciteit")}, het aantal bewoners
${ontwikkeling("gemeentelijke-opvang.bezetting")}.

<@duiding "gemeentelijke-opvang"/>

<@figuur "gemeentelijke-opvang"/>

### Arbeidsmarkt {- #arbeidsmarkt-oekraine}

Wie tijdelijke bescherming heeft, mag in Nederland werken. Een tewerkstellingsvergunning is bij werk in loondienst
niet nodig. De werkgever is wel verplicht de indiensttreding vooraf te melden bij het UWV, minstens
${feit("meldplicht-werkgever-ontheemden")} werkdagen voordat het werk begint. De melding is bedoeld om
tijdelijk beschermden in beeld te houden en om misstanden en slechte arbeidsomstandigheden tegen te gaan. Vrijwilligerswerk is
eveneens toegestaan, mits de werkgever een vrijwilligersverklaring heeft. Voor een stage is vereist dat stagiair,
werkgever en opleiding samen een overeenkomst sluiten.

<@duiding "arbeidsmarkt"/>

### Particuliere initiatieven {- #particuliere-initiatieven-oekraine}

Particulieren hebben sinds het begin van de oorlog veel initiatieven opgezet, de meeste om ontheemden op te vangen en
te ondersteunen. Zij zamelen bijvoorbeeld geld en goederen in, of bieden ontheemden voor kortere of langere tijd een
plek in hun eigen huis.

<@duiding "particuliere-initiatieven"/>

### Uitschrijvingen {- #uitschrijvingen-oekraine}

De uitschrijvingen uit de BRP (${figuur("uitschrijvingen-brp")}) geven een beeld van het vertrek van ontheemden.
De aantallen zijn geen precieze maat voor de uitstroom uit Nederland, want iemand kan al enige tijd weg zijn
voordat de uitschrijving volgt. In ${jaar} zijn ${waarde("uitschrijvingen-brp.totaal")} uitschrijvingen
geregistreerd (${verschil("uitschrijvingen-brp.totaal")}); in ${vorigjaar} waren dat er
${waarde("uitschrijvingen-brp.totaal", -1)}. Bij ontheemden met de Oekraïense nationaliteit bedroeg het verschil
${verschil("uitschrijvingen-brp.oekraiens")}, bij ontheemden met een andere nationaliteit
${verschil("uitschrijvingen-brp.andere")}.

<@duiding "uitschrijvingen-brp"/>

<@figuur "uitschrijvingen-brp"/>
