# Asiel {#asiel}

Tussen haakjes (${feit("oud")} euro) staat het ook. Wie (in ${jaar}) kwam, bleef (kosten: ${feit("oud")} euro).

Er waren ${waarde("instroom.totaal")} aanvragen; dat kostte ${feit("oud")} euro; ook dit gaat mee. De *derde zin
met ${feit("oud")} euro* niet. Deze wel.

Alleen ${feit("oud")} euro.

Dit gaat over alles. De kosten zijn:

- ${feit("oud")} euro;
- nog eens ${feit("oud")} euro.

Dit kostte ${feit("oud")} euro, en wel voor:

- het ene;
- het andere.

<@figuur "instroom"/>
