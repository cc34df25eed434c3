# Asiel {#asiel}

De asielinstroom in ${jaar}.

## Instroom {#instroom-in-nederland}

<@figuur "instroom"/>
