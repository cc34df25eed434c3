# Asiel {#asiel}

<@figuur "taakstelling"/>

<@figuur "seizoen"/>
