# Asiel {#asiel}

Een <b>vet</b> woord, een <script>alert(1)</script> en een & blijven tekst. ${label("instroom.eerste")} ook.

<div onclick="x()">blok</div>

*Cursief*, **vet** en [een adres](https://www.ind.nl).

1. een
2. twee
   - binnen

> Een citaat van ‘iemand’ – letterlijk.

<@figuur "instroom"/>
