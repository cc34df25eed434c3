# Asiel {#asiel}

## Instroom {#instroom}

### Eerste aanvragen

<@figuur "instroom"/>
