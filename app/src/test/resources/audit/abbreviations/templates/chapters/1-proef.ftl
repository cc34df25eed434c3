# Proef {#proef}

De VNG en het COA vangen op; het CoA ook.<@noot>De WHS en het COMPASS-programma, deel IV.</@noot> In het DG Oek en de
AZC's, de mvv's en de vbl.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
