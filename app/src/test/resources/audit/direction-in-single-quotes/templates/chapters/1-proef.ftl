# Proef {#proef}

Het aantal daalde met ${procent('aanvragen.stijgt')} ten opzichte van een jaar eerder. Het aantal daalde met ${ procent( "aanvragen.stijgt" ) }
en in een noot.<@noot>Het steeg naar ${waarde('aanvragen.daalt')}.</@noot>

<@figuur 'aanvragen'/>
