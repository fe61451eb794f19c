@echo off
rem Started by the Windows Task Scheduler: one run, and an entry in the event log when it failed.
set GONGKAI=C:\gongkai
set DATA=D:\gongkai
set JAVA_OPTS=-Xmx512m
call "%GONGKAI%\bin\gongkai.cmd" --input="%DATA%\input" --output="%DATA%\output" --fail-on=error 2>>"%DATA%\gongkai-console.log"
set CODE=%ERRORLEVEL%
rem 2 and above: wrong usage, a fault, another run, stopped.
if %CODE% GEQ 2 eventcreate /T ERROR /L APPLICATION /SO Gongkai /ID 2 /D "Gongkai ended with %CODE%; see %DATA%\output\.gongkai\summary.txt"
exit /b %CODE%
