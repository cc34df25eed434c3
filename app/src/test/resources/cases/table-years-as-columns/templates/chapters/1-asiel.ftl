# Asiel {#asiel}

<@figuur "vertrek"/>
