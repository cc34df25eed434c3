# Asiel {#asiel}

Een ![foto](https://voorbeeld.nl/foto.jpg) en [een script](javascript:alert(1)), [een bestand](file:///etc/passwd),
[iets in de buurt](bijlage.pdf), [een adres](https://ind.nl) of [post](mailto:info@ind.nl).

<@kader "Kader">
![in een kader](http://voorbeeld.nl/x.png)
</@kader>

Noot.<@noot>![in een noot](http://voorbeeld.nl/y.png)</@noot>

<@duiding "instroom"/>

<@figuur "instroom"/>
