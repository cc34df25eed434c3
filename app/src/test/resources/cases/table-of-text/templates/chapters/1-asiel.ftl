# Asiel {#asiel}

<@figuur "sporen"/>
