# Asiel {#asiel}

## Asielaanvragen in Nederland {#asielaanvragen-in-nederland}

De instroom <#assign x=1> steeg.

<@figuur "instroom"/>
