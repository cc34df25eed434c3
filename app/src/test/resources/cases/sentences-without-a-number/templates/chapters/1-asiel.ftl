# Asiel {#asiel}

Het kostte ${feit("oud")} euro. Er waren ${waarde("instroom.totaal")} aanvragen.<@noot>Eerder
${feit("oud")} euro.</@noot>

- Een punt met ${feit("oud")} euro.
- Een punt zonder.

<@kader "Kosten">
Het kostte ${feit("oud")} euro.
</@kader>

<@figuur "instroom"/>
