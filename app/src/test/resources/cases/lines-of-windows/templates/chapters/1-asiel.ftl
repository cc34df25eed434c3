# Asiel {#asiel}

<@duiding "instroom"/>

<@figuur "instroom"/>
