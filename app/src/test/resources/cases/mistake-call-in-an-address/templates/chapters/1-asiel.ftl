# Asiel {#asiel}

Zie [het adres](https://www.ind.nl/${jaar}) en `${waarde("instroom.totaal")}`.

    ${waarde("instroom.eerste")}

<@figuur "instroom"/>
